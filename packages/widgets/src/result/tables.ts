import type {
  Condition,
  Group,
  GroupResult,
  Item,
  ItemResult,
  Locale,
  ScoredCriterion,
  ScoredCriterionResult,
} from '@dds/criteria';
import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../internal/format.js';
import type { ResultTexts } from './texts.js';

/** What a table is written with. */
export interface TableContext {
  readonly texts: ResultTexts;
  readonly locale: Locale;
}

/** The criteria of a group: conditions in words, points as figures with a bar under the title. */
export function renderCriteria(
  group: Group,
  result: GroupResult,
  context: TableContext,
): TemplateResult {
  const { texts, locale } = context;
  return html`<table>
    <caption>
      ${texts.criteriaCaption(group.code)}
    </caption>
    ${renderHead(texts.criterion, texts)}
    <tbody>
      ${group.criteria.map((criterion) => {
        const row = result.criteria[criterion.code];
        if (criterion.kind === 'condition' && row?.kind === 'condition') {
          return renderCondition(criterion, row.state, context);
        }
        if (criterion.kind === 'scored' && row?.kind === 'scored') {
          return renderCriterion(criterion, row, context);
        }
        return nothing;
      })}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${texts.total}</th>
        <td class="figure">${formatNumber(result.points, locale)}</td>
        <td class="figure">${formatNumber(result.maxPoints, locale)}</td>
      </tr>
    </tfoot>
  </table>`;
}

/** Every item of a group, with its points or the reason why it has none. */
export function renderItems(
  group: Group,
  result: GroupResult,
  context: TableContext,
): TemplateResult {
  const { texts } = context;
  const rows = group.criteria.flatMap((criterion) => {
    const row = result.criteria[criterion.code];
    if (criterion.kind !== 'scored' || row?.kind !== 'scored') return [];
    return criterion.items.map((item) => ({ item, scored: row.items[item.code] }));
  });
  const doubted = rows.some(({ item }) => item.maxPoints.status === 'unverified');
  return html`<table>
      <caption class="hidden-text">
        ${texts.itemsCaption(group.code)}
      </caption>
      ${renderHead(texts.item, texts)}
      <tbody>
        ${rows.map(({ item, scored }) => (scored ? renderItem(item, scored, context) : nothing))}
      </tbody>
    </table>
    ${doubted ? html`<p class="note muted">* ${texts.unverifiedNote}</p>` : nothing}`;
}

function renderHead(title: string, texts: ResultTexts): TemplateResult {
  return html`<thead>
    <tr>
      <th scope="col">${title}</th>
      <th scope="col" class="figure">${texts.points}</th>
      <th scope="col" class="figure">${texts.maximum}</th>
    </tr>
  </thead>`;
}

function renderCondition(
  { code, title }: Condition,
  state: 'met' | 'unmet' | 'unanswered',
  { texts, locale }: TableContext,
): TemplateResult {
  return html`<tr>
    <th scope="row">
      <b>${code}</b> ${title[locale]} <span class="muted">(${texts.mandatory})</span>
    </th>
    <td class="state ${state}" colspan="2">${texts.conditions[state]}</td>
  </tr>`;
}

function renderCriterion(
  { code, title }: ScoredCriterion,
  row: ScoredCriterionResult,
  { texts, locale }: TableContext,
): TemplateResult {
  const open = Object.values(row.items).filter(({ state }) => state === 'unanswered').length;
  return html`<tr>
    <th scope="row">
      <b>${code}</b> ${title[locale]}
      <svg class="bar" viewBox="0 0 100 8" height="8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="8"></rect>
        <rect class="fill" width=${(100 * row.points) / (row.maxPoints || 100)} height="8"></rect>
      </svg>
      ${row.band === null ? nothing : html`<span class="muted">${texts.band(row.band)}</span>`}
      ${open === 0 ? nothing : html`<span class="muted">${texts.unanswered(open)}</span>`}
    </th>
    <td class="figure">${formatNumber(row.points, locale)}</td>
    <td class="figure">${formatNumber(row.maxPoints, locale)}</td>
  </tr>`;
}

function renderItem(
  { code, title, maxPoints }: Item,
  { state, points, maxPoints: max }: ItemResult,
  { texts, locale }: TableContext,
): TemplateResult {
  return html`<tr>
    <th scope="row"><b>${code}</b> ${title[locale]}</th>
    ${
      state === 'scored'
        ? html`<td class="figure">${formatNumber(points, locale)}</td>`
        : html`<td class="state ${state}">${texts.states[state]}</td>`
    }
    <td class="figure">
      ${formatNumber(max, locale)}${
        maxPoints.status === 'unverified'
          ? html`<span aria-hidden="true">*</span
              ><span class="hidden-text">(${texts.unverified})</span>`
          : nothing
      }
    </td>
  </tr>`;
}
