import { catalog4725, type Locale } from '@dds/criteria';
import { explain } from '@dds/engine';
import { dossierTexts } from './texts.js';
import type { Dossier } from './types.js';

export function sayPoints({ result }: Dossier, locale: Locale): readonly string[] {
  const write = (points: number) => points.toLocaleString(locale, { maximumFractionDigits: 2 });
  return Object.entries(result.groups).map(([code, { points, maxPoints }]) =>
    dossierTexts[locale].group(code, write(points), write(maxPoints)),
  );
}

export function sayLevel({ result }: Dossier, locale: Locale): string {
  const texts = dossierTexts[locale];
  return result.level === null ? texts.noLevel : texts.level(result.level);
}

/** What keeps the institution from a level. */
export function sayBlocks({ result }: Dossier, locale: Locale): string {
  const held = Object.entries(result.groups).filter(([, { level }]) => level === null);
  const paths = held.map(([code]) => `groups/${code}`);
  return explain(result, catalog4725, locale)
    .filter(({ path }) => paths.includes(path))
    .map(({ text }) => text)
    .join(' ');
}
