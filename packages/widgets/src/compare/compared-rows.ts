import type { Catalog, ConditionResult, Evidence, ItemResult, Locale } from '@dds/criteria';
import type {
  AssessmentComparison,
  ComparedCondition,
  ComparedCriterion,
  ComparedGroup,
  ComparedItem,
  RowPair,
} from '@dds/engine/compare';
import { html, nothing, type TemplateResult } from 'lit';

import { formatDifference, formatPoints } from '../charts/format-points.js';
import type { PairRow } from '../charts/pair-table.js';
import { evidenceLink } from '../internal/evidence-link.js';
import type { CompareTexts } from './texts.js';

/** What the rows are written with. */
export interface CompareContext {
  readonly texts: CompareTexts;
  readonly locale: Locale;
  readonly changedOnly: boolean;
}

/** What a group of the later catalog has, or what neither group has any more. */
export interface ComparedRows {
  readonly groups: readonly ComparedGroup[];
  readonly conditions: readonly ComparedCondition[];
  /** Each with its items. */
  readonly criteria: readonly (readonly [ComparedCriterion, readonly ComparedItem[]])[];
}

/** The rows of one group of the later catalog, in its order. */
export function rowsOfGroup(
  group: Catalog['groups'][number],
  comparison: AssessmentComparison,
): ComparedRows {
  const pick = <Row extends RowPair<unknown>>(
    rows: readonly Row[],
    from: readonly { readonly code: string }[],
  ): readonly Row[] => rows.filter((row) => from.some(({ code }) => code === row.code.after));
  return {
    groups: pick(comparison.groups, [group]),
    conditions: pick(comparison.conditions, group.criteria),
    criteria: pick(comparison.criteria, group.criteria).map((criterion) => {
      const known = group.criteria.find(({ code }) => code === criterion.code.after);
      const items = known?.kind === 'scored' ? pick(comparison.items, known.items) : [];
      return [criterion, items] as const;
    }),
  };
}

/** What the later catalog no longer has; an item may be gone while its criterion stays. */
export function retiredRows(comparison: AssessmentComparison): readonly RowPair<unknown>[] {
  const { groups, conditions, criteria, items } = comparison;
  return [...groups, ...conditions, ...criteria, ...items].filter(({ fate }) => fate === 'retired');
}

/** Rows of a table: conditions, then each criterion with its items, then the sum. */
export function writeGroup(rows: ComparedRows, context: CompareContext): readonly PairRow[] {
  const shown = (row: RowPair<unknown>): boolean => !context.changedOnly || hasChanged(row);
  const criteria = rows.criteria.flatMap(([criterion, items]) => {
    const [alone] = items;
    if (alone && items.length === 1 && alone.code.after === criterion.code.after) {
      const row = joinRows(criterion, alone);
      return shown(row) ? [writeRow(row, context, 'main')] : [];
    }
    const left = items.filter(shown);
    return left.length > 0 || shown(criterion)
      ? [writeRow(criterion, context, 'main'), ...left.map((item) => writeRow(item, context))]
      : [];
  });
  return [...rows.conditions.filter(shown).map((row) => writeRow(row, context)), ...criteria];
}

/** A row of any kind, on both sides. */
export function writeRow(
  row: RowPair<unknown>,
  context: CompareContext,
  kind: PairRow['kind'] = 'part',
): PairRow {
  const { before, after } = row.result as RowPair<Figures>['result'];
  const gain = 'gain' in row ? (row.gain as number | null) : undefined;
  const difference =
    gain !== undefined
      ? formatDifference(gain, context.locale)
      : before && after && before.state !== after.state
        ? context.texts.changed
        : '–';
  return {
    title: writeTitle(row, context),
    cells: [writeFigures(before, context), writeFigures(after, context), difference],
    kind,
  };
}

/** A criterion that is its own single item is one row: the item's, with the criterion's band. */
function joinRows({ result }: ComparedCriterion, item: ComparedItem): RowPair<unknown> {
  const join = (side: 'before' | 'after') =>
    item.result[side] && { ...result[side], ...item.result[side] };
  return { ...item, result: { before: join('before'), after: join('after') } };
}

/** Whether anything of a row is another than before: figures, state, evidence, or the row itself. */
function hasChanged(row: RowPair<unknown>): boolean {
  const { fate, result } = row as RowPair<Figures>;
  const { evidenceGained, evidenceLost } = evidenceOf(row);
  return (
    fate !== 'kept' ||
    evidenceGained.length + evidenceLost.length > 0 ||
    (['points', 'state', 'band', 'level'] as const).some(
      (key) => result.before?.[key] !== result.after?.[key],
    )
  );
}

/** What the results of groups, criteria, conditions and items have, each of them some. */
interface Figures {
  readonly points?: number;
  readonly state?: ItemResult['state'] | ConditionResult['state'];
  readonly band?: number | null;
  readonly level?: number | null;
}

function writeFigures(figures: Figures | null, { texts, locale }: CompareContext): unknown {
  if (figures === null) return '–';
  const { points, state, band, level } = figures;
  if (state !== undefined && state !== 'scored') {
    return points === undefined
      ? texts.conditions[state as ConditionResult['state']]
      : texts.states[state as ItemResult['state']];
  }
  const note =
    level === null
      ? texts.held
      : level !== undefined
        ? texts.levelOnly(level)
        : band != null
          ? texts.band(band)
          : undefined;
  return html`${formatPoints(points ?? null, locale)}${note ? html` <span class="muted">${note}</span>` : nothing}`;
}

function writeTitle(row: RowPair<unknown>, { texts, locale }: CompareContext): TemplateResult {
  const { fate, code, title } = row;
  const note =
    fate === 'added'
      ? texts.added
      : fate === 'renamed'
        ? texts.renamed(code.before ?? '', title.before?.[locale] ?? '')
        : undefined;
  const { evidenceGained, evidenceLost } = evidenceOf(row);
  return html`<b>${code.after ?? code.before}</b> ${(title.after ?? title.before)?.[locale]}
    ${note ? html`<span class="muted">(${note})</span>` : nothing}
    ${listEvidence(texts.gained, evidenceGained, locale)}
    ${listEvidence(texts.lost, evidenceLost, locale)}`;
}

function evidenceOf(row: RowPair<unknown>): Pick<ComparedItem, 'evidenceGained' | 'evidenceLost'> {
  return { evidenceGained: [], evidenceLost: [], ...row };
}

function listEvidence(
  label: string,
  entries: readonly Evidence[],
  locale: Locale,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<div class="evidence">
    ${label}:
    <ul>
      ${entries.map((entry) => html`<li>${evidenceLink(entry, locale)}</li>`)}
    </ul>
  </div>`;
}
