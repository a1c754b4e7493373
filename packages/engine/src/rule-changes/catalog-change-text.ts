import type { Level, Locale, PointRange } from '@dds/criteria';
import { fillText } from '../internal/fill-text.js';
import { formatPoints } from '../internal/format-points.js';
import { isRecord } from '../internal/is-record.js';
import { rowName } from '../internal/row-name.js';
import { requireTexts, textOf } from '../internal/say-issue.js';
import { catalogWords, changeTexts, levelWord, nothing, wholeCatalog } from './texts.js';
import type { CatalogChange } from './types.js';

/**
 * Says a difference between two catalogs in one sentence.
 *
 * @example
 * ```ts
 * import { catalogChangeText } from '@dds/engine';
 *
 * const text = catalogChangeText(
 *   {
 *     kind: 'max-points',
 *     path: 'items/1.3.1',
 *     title: { vi: 'Phần mềm dạy học', en: 'Teaching software' },
 *     before: 6,
 *     after: 7.5,
 *     scoring: true,
 *   },
 *   'vi',
 * );
 * console.assert(text === 'Mục 1.3.1: điểm tối đa đã đổi: 6 → 7,5.');
 * ```
 */
export function catalogChangeText(change: CatalogChange, locale: Locale): string {
  requireTexts(change, 'kind', 'path');
  const { kind, path, title, before, after } = change;
  const name = path === 'institution' ? wholeCatalog[locale] : rowName(path, locale);
  const params = {
    title: isRecord(title) ? title[locale] : '',
    before: show(before, locale),
    after: show(after, locale),
  };
  return `${name}: ${fillText(textOf(changeTexts, kind), params, locale)}`;
}

function show(value: unknown, locale: Locale): string {
  if (value === null) return nothing[locale];
  if (!Array.isArray(value)) return showOne(value, locale);
  return value.map((one: unknown) => showOne(one, locale)).join(locale === 'vi' ? '; ' : ', ');
}

function showOne(value: unknown, locale: Locale): string {
  if (typeof value === 'string') return textOf(catalogWords, value)[locale];
  if (!isRecord(value)) return formatPoints(value, locale);
  if ('level' in value) return showRange(value as unknown as Level, locale);
  if ('number' in value) return formatPoints(value['number'], locale);
  return `“${formatPoints(value[locale], locale)}”`;
}

/** Such as `level 2 (50–75]`: a round bracket leaves its end out. */
function showRange(range: PointRange & { readonly level: number }, locale: Locale): string {
  const { level, above, from, to, below } = range;
  const open = from === undefined ? '(' : '[';
  const close = to === undefined ? ')' : ']';
  const ends = [from ?? above, to ?? below].map((end) =>
    end === undefined ? '…' : formatPoints(end, locale),
  );
  return `${fillText(levelWord, { level }, locale)} ${open}${ends.join('–')}${close}`;
}
