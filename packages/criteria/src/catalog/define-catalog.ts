import { DdsError } from '../errors/index.js';
import { copyJson } from '../json/copy-json.js';
import type { CatalogFault } from './catalog-fault.js';
import { checkCatalog } from './check-catalog.js';
import { computeDigest } from './compute-digest.js';
import { deepFreeze } from './deep-freeze.js';
import { faultText } from './fault-text.js';
import type { Catalog, CatalogData } from './types.js';

const shownFaults = 20;

/**
 * Builds a checked, deeply frozen catalog with its digest.
 *
 * The codes must be unique and stand under their parents, maxima must equal the sums of their rows,
 * levels and bands must give each hundredth of a point from 0 to the maximum exactly one level, and
 * every text must exist in both languages.
 *
 * @param data - The index as data. It is copied, never changed; a digest in it is ignored.
 * @throws DdsError `ERR_DDS_CATALOG_INVALID`, whose `faults` list every fault in English and
 * Vietnamese.
 *
 * @example
 * ```ts
 * import { catalog4725, defineCatalog, DdsError } from '@dds/criteria';
 *
 * const same = defineCatalog(catalog4725);
 * console.assert(same.digest === catalog4725.digest);
 *
 * try {
 *   defineCatalog({ ...catalog4725, id: '', groups: [] });
 * } catch (error) {
 *   console.assert(error instanceof DdsError && error.faults.length === 2);
 * }
 * ```
 */
export function defineCatalog(data: CatalogData): Catalog {
  const { value, problems } = copyJson(data);
  return buildCatalog(value, problems);
}

/** Freezes a JSON copy as a catalog, unless something is wrong with it or was before. */
export function buildCatalog(value: unknown, before: readonly CatalogFault[]): Catalog {
  const faults = [...before, ...(value === null && before.length > 0 ? [] : checkCatalog(value))];
  if (faults.length > 0) throw describeFaults(faults);
  const data = value as CatalogData;
  return deepFreeze({ ...data, digest: digestOf(data) });
}

function digestOf(data: CatalogData): string {
  try {
    return computeDigest(data);
  } catch {
    // RFC 8785 has no form for half of a surrogate pair, which may hide in a key of the caller's own.
    throw describeFaults([{ code: 'text-malformed', path: '', params: {} }]);
  }
}

function describeFaults(faults: readonly CatalogFault[]): DdsError {
  const lines = faults.map((fault) => {
    const text = `${faultText(fault, 'en')} / ${faultText(fault, 'vi')}`;
    return fault.path === '' ? text : `${fault.path}: ${text}`;
  });
  const rest = lines.length - shownFaults;
  const shown = [
    `The catalog has faults: ${lines.length}. / Bộ chỉ số có lỗi: ${lines.length}.`,
    ...lines.slice(0, shownFaults),
    ...(rest > 0 ? [`… +${rest}`] : []),
  ];
  return new DdsError('ERR_DDS_CATALOG_INVALID', shown.join('\n'), lines);
}
