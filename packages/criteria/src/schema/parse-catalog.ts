import { checkCatalog } from '../catalog/check-catalog.js';
import { buildCatalog } from '../catalog/define-catalog.js';
import type { Catalog, CatalogData } from '../catalog/types.js';
import { copyJson } from '../json/copy-json.js';
import { catalogSchema } from './catalog-schema.js';
import { checkShape } from './check-shape.js';
import { hasError, parseError, type ParseIssue, type ParseResult } from './parse-issue.js';

/**
 * Reads a value as a catalog, checked as `defineCatalog` checks, and verifies its digest where it
 * carries one. The catalog is deeply frozen. Never throws.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 * import { parseCatalog } from '@dds/criteria/schema';
 *
 * const read = parseCatalog(JSON.parse(JSON.stringify(catalog4725)));
 * console.assert(read.ok && read.value.digest === catalog4725.digest);
 *
 * const changed = parseCatalog({ ...catalog4725, version: '9.9.9' });
 * console.assert(!changed.ok && changed.issues[0]?.code === 'digest-mismatch');
 * ```
 */
export function parseCatalog(value: unknown): ParseResult<Catalog> {
  const copy = copyJson(value);
  const problems = copy.problems.map(({ code, path, params }) => parseError(code, path, params));
  if (problems.length > 0) return { ok: false, issues: problems };
  const shape = checkShape(catalogSchema, copy.value);
  if (hasError(shape)) return { ok: false, issues: shape };
  const faults = checkCatalog(copy.value);
  if (faults.length > 0) {
    const issues = faults.map(({ code, path, params }) => parseError(code, path, params));
    return { ok: false, issues: [...shape, ...issues] };
  }
  return readDigest(copy.value as CatalogData & { digest?: string }, shape);
}

function readDigest(
  data: CatalogData & { readonly digest?: string },
  warnings: readonly ParseIssue[],
): ParseResult<Catalog> {
  const stated = data.digest;
  let catalog: Catalog;
  try {
    catalog = buildCatalog(data, []);
  } catch {
    return { ok: false, issues: [...warnings, parseError('text-malformed', '')] };
  }
  if (stated === undefined || stated === catalog.digest) {
    return { ok: true, value: catalog, issues: warnings };
  }
  const issue = parseError('digest-mismatch', 'digest', { computed: catalog.digest });
  return { ok: false, issues: [...warnings, issue] };
}
