import { strToU8, zipSync } from 'fflate';
import type { Entry } from '../register/register.js';
import { download, slug } from '../shell/files.js';
import { writeJson } from '../shell/json.js';

export function downloadToken(entry: Entry): void {
  download(`${nameOf(entry)}.txt`, entry.token);
}

export function downloadLink(entry: Entry): void {
  download(`${nameOf(entry)}_lien-ket.txt`, entry.link);
}

export function downloadJson(entry: Entry): void {
  download(`${nameOf(entry)}.json`, writeJson(entry.badge));
}

/** All files of several badges in one archive, a folder for each school. */
export function downloadBadges(entries: readonly Entry[]): void {
  const files = entries.flatMap((entry) => {
    // Two badges may be of one school and year: the place tells them apart.
    const folder = `${nameOf(entry)}_${entry.badge.status?.index ?? 0}`;
    return [
      [`${folder}/huy-hieu.txt`, entry.token],
      [`${folder}/huy-hieu.json`, writeJson(entry.badge)],
      ...(entry.link === '' ? [] : [[`${folder}/lien-ket.txt`, entry.link] as const]),
    ] as const;
  });
  const archive = Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)]));
  download('huy-hieu.zip', zipSync(archive));
}

function nameOf({ badge }: Entry): string {
  return ['huy-hieu', slug(badge.school.name), badge.schoolYear].filter(Boolean).join('_');
}
