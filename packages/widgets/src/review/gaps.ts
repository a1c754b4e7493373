import type { Catalog, GroupTotals, Locale } from '@dds/criteria';
import type { ReviewedCondition, ReviewedItem } from '@dds/engine/review';
import { html, nothing, type TemplateResult } from 'lit';

import { formatDifference, formatPoints } from '../charts/format-points.js';
import { levelBounds } from '../charts/level-bounds.js';
import { pairTable, type PairRow } from '../charts/pair-table.js';
import { pairedBars, type BarPair } from '../charts/paired-bars.js';
import type { Reading, ReviewedGroupRows, ReviewRow } from './read-review.js';
import type { ReviewTexts } from './texts.js';

interface Context {
  readonly catalog: Catalog;
  readonly texts: ReviewTexts;
  readonly locale: Locale;
}

/** Points and level of each group on both sides, with the gap. */
export function groupGaps({ comparison }: Reading, context: Context): TemplateResult {
  const { catalog, texts, locale } = context;
  const groups = catalog.groups.flatMap(({ code, title }) => {
    const group = comparison.groups[code];
    return group ? [{ code, title, ...group }] : [];
  });
  const side = ({ points, level }: GroupTotals): TemplateResult =>
    html`${formatPoints(points, locale)}
      <span class="muted">${level === null ? texts.held : texts.levelOnly(level)}</span>`;
  return chart(
    texts.groupsCaption,
    groups.map(({ code, self, external }) => ({
      label: texts.groupOnly(code),
      values: [self.points, external.points],
      max: self.maxPoints,
    })),
    groups.map(({ code, title, self, external, gap }) => ({
      title: html`<b>${code}</b> ${title[locale]}`,
      cells: [side(self), side(external), formatDifference(gap, locale)],
    })),
    context,
    levelBounds(catalog),
  );
}

/** The gaps of a group's criteria and of its items, and both sides of its conditions. */
export function rowGaps(
  { comparison }: Reading,
  group: ReviewedGroupRows,
  context: Context,
): readonly (TemplateResult | typeof nothing)[] {
  const { catalog, texts, locale } = context;
  const known = catalog.groups.find(({ code }) => code === group.code);
  const rows = group.criteria.flatMap((criterion) => criterion.rows);
  const items = rows.filter(({ item }) => item !== undefined);
  const conditions = rows.filter(({ item }) => item === undefined);
  const criteria = comparison.criteria.flatMap((result) => {
    const criterion = known?.criteria.find(({ code }) => code === result.code);
    return criterion?.kind === 'scored' ? [{ criterion, result }] : [];
  });
  return [
    chart(
      texts.criteriaCaption(group.code),
      criteria.map(({ criterion, result }) => ({
        label: result.code,
        values: [result.self, result.external],
        max: criterion.maxPoints.value,
      })),
      criteria.map(({ criterion, result }) => ({
        title: html`<b>${result.code}</b> ${criterion.title[locale]}`,
        cells: [
          formatPoints(result.self, locale),
          formatPoints(result.external, locale),
          formatDifference(result.gap, locale),
        ],
      })),
      context,
    ),
    chart(
      texts.itemsCaption(group.code),
      items.map(({ result, item }) => {
        const { self, external } = result as ReviewedItem;
        return {
          label: result.code,
          values: [pointsOf(self), pointsOf(external)],
          max: item?.maxPoints.value ?? 0,
        };
      }),
      items.map((row) => itemRow(row, context)),
      context,
    ),
    conditions.length === 0
      ? nothing
      : pairTable({
          caption: texts.conditionsCaption(group.code),
          columns: columns(texts),
          rows: conditions.map((row) => conditionRow(row, context)),
        }),
  ];
}

function pointsOf({ state, points }: ReviewedItem['self']): number | null {
  return state === 'scored' ? points : null;
}

function itemRow({ result, title }: ReviewRow, { texts, locale }: Context): PairRow {
  const { self, external, gap } = result as ReviewedItem;
  const side = (each: ReviewedItem['self']): string =>
    each.state === 'scored' ? formatPoints(each.points, locale) : texts.states[each.state];
  return {
    title: html`<b>${result.code}</b> ${title[locale]}`,
    cells: [side(self), side(external), formatDifference(gap, locale)],
  };
}

function conditionRow({ result, title }: ReviewRow, { texts, locale }: Context): PairRow {
  const { self, external } = result as ReviewedCondition;
  return {
    title: html`<b>${result.code}</b> ${title[locale]}`,
    cells: [
      texts.conditions[self],
      texts.conditions[external],
      self === external ? '–' : texts.differs,
    ],
  };
}

function chart(
  caption: string,
  bars: readonly BarPair[],
  rows: readonly PairRow[],
  { texts, locale }: Context,
  bounds: readonly number[] = [],
): TemplateResult {
  return html`<div class="chart beside">
    ${
      bars.length === 0
        ? nothing
        : pairedBars({ name: caption, sides: [texts.self, texts.external], bars, bounds }, locale)
    }
    ${pairTable({ caption, columns: columns(texts), rows })}
  </div>`;
}

function columns({ row, self, external, gap }: ReviewTexts): [string, string, string, string] {
  return [row, self, external, gap];
}
