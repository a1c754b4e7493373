import type { CatalogFault } from './catalog-fault.js';
import { FaultList } from './catalog-fault.js';
import {
  checkDate,
  checkList,
  checkLocalized,
  checkObject,
  checkSourced,
  checkText,
  type Fields,
} from './check-fields.js';
import { checkRanges } from './check-ranges.js';
import { checkGroups } from './check-rows.js';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const versionPattern = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/** Finds every fault of a catalog. The value must be JSON, as `copyJson` returns it. */
export function checkCatalog(value: unknown): readonly CatalogFault[] {
  const list = new FaultList();
  const catalog = checkObject(value, '', list);
  if (!catalog) return list.faults;
  if (typeof catalog['id'] !== 'string' || !idPattern.test(catalog['id'])) {
    list.add('id-malformed', 'id');
  }
  if (typeof catalog['version'] !== 'string' || !versionPattern.test(catalog['version'])) {
    list.add('version-malformed', 'version');
  }
  checkInstrument(catalog['instrument'], list);
  const sources = checkSources(catalog['sources'], list);
  const highest = checkGroups(catalog['groups'], sources, list);
  const levels = checkSourced(catalog['levels'], 'levels', sources, list);
  if (levels) {
    const ranges = checkList(levels['value'], 'levels/value', list);
    checkRanges(ranges, highest, 'levels/value', list, true);
  }
  return list.faults;
}

function checkInstrument(value: unknown, list: FaultList): void {
  const instrument = checkObject(value, 'instrument', list);
  if (!instrument) return;
  checkText(instrument['number'], 'instrument/number', list);
  checkDate(instrument['date'], 'instrument/date', list);
  checkLocalized(instrument['issuer'], 'instrument/issuer', list);
  checkLocalized(instrument['title'], 'instrument/title', list);
}

function checkSources(value: unknown, list: FaultList): Fields {
  const sources = checkObject(value, 'sources', list) ?? {};
  for (const [key, entry] of Object.entries(sources)) {
    const path = `sources/${key}`;
    const source = checkObject(entry, path, list);
    if (!source) continue;
    checkLocalized(source['title'], `${path}/title`, list);
    const { url } = source as { url?: unknown };
    if (url !== undefined && (typeof url !== 'string' || !/^https?:\/\/\S+$/i.test(url))) {
      list.add('url-unsafe', `${path}/url`);
    }
  }
  return sources;
}
