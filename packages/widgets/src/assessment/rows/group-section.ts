import type { Item } from '@dds/criteria';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber } from '../../internal/format.js';
import { conditionRow } from './condition-row.js';
import type { CriterionModel, GroupModel, RowModel } from '../model/form-model.js';
import type { FormView } from '../form-view.js';
import { stepTitle } from '../frame/step-title.js';
import { guidanceNote } from './guidance-note.js';
import { itemRow } from './item-row.js';
import { messageList, messagesOf } from '../fields/messages.js';
import { rowTexts } from './texts.js';

/** A group: its conditions first, then its criteria. */
export function groupSection(view: FormView, model: GroupModel): TemplateResult | typeof nothing {
  const { locale, headingLevel } = view;
  const texts = rowTexts(locale);
  const { group, issues, totals } = model;
  const path = `groups/${group.code}`;
  const isShown = (row: RowModel): boolean => view.shown?.has(row.path) ?? true;
  const conditions = model.conditions.filter(isShown);
  const criteria = model.criteria.filter(({ items }) => items.some(isShown));
  if (conditions.length + criteria.length === 0) return nothing;
  return html`<section class="group" id=${path} aria-labelledby="${path}-title">
    ${stepTitle(view, `${path}-title`, `${group.code}. ${group.title[locale]}`)}
    ${messageList(path, messagesOf(view, issues))}
    ${
      conditions.length > 0
        ? html`<div class="criterion">
            <div class="criterion-title" role="heading" aria-level=${headingLevel + 1}>
              ${texts.conditions}
            </div>
            <p class="hint">${texts.conditionsHint}</p>
            ${repeat(
              conditions,
              ({ path }) => path,
              (condition) => conditionRow(view, condition),
            )}
          </div>`
        : nothing
    }
    ${repeat(
      criteria,
      ({ criterion }) => criterion.code,
      (criterion) => criterionSection(view, criterion),
    )}
    ${guard([view.catalog, locale, ...criteria.map(({ criterion }) => criterion)], () =>
      maximumNote(view, criteria),
    )}
    <p class="group-total">
      ${texts.groupTotal(group.code)}:
      <b
        >${texts.ofPoints(formatNumber(totals.points, locale), formatNumber(totals.maxPoints, locale))}</b
      >
    </p>
  </section>`;
}

function criterionSection(view: FormView, model: CriterionModel): TemplateResult {
  const { locale } = view;
  const texts = rowTexts(locale);
  const { criterion, points, band, items, issues } = model;
  const path = `criteria/${criterion.code}`;
  const answered = items.filter(({ state }) => state !== 'unanswered').length;
  const total = texts.ofPoints(
    formatNumber(points, locale),
    formatNumber(criterion.maxPoints.value, locale),
  );
  return html`<div class="criterion" id=${path}>
    <div class="criterion-head">
      <div class="criterion-title" role="heading" aria-level=${view.headingLevel + 1}>
        <span class="code">${criterion.code}</span> ${criterion.title[locale]}
      </div>
      <p class="criterion-total">
        <b>${total}</b>${band === null || answered === 0 ? nothing : ` · ${texts.levelOnly(band)}`}
        <span class="hint">${view.texts.answered(answered, items.length)}</span>
      </p>
    </div>
    ${messageList(path, messagesOf(view, issues))} ${guidanceNote(view, criterion.code, items)}
    ${repeat(
      items.filter(({ path: row }) => view.shown?.has(row) ?? true),
      (item) => item.path,
      (item) => itemRow(view, item, model),
    )}
  </div>`;
}

/** Says once for a group what the marks beside its maxima mean. */
function maximumNote(
  { locale, catalog }: FormView,
  criteria: readonly CriterionModel[],
): TemplateResult | typeof nothing {
  const texts = rowTexts(locale);
  const items = criteria.flatMap(({ criterion }) => criterion.items);
  const secondary = items.filter(({ maxPoints }) => maxPoints.status === 'secondary');
  const unverified = items.filter(({ maxPoints }) => maxPoints.status === 'unverified');
  if (secondary.length + unverified.length === 0) return nothing;
  return html`<details class="sources">
    <summary>${texts.sources}</summary>
    ${secondary.length > 0 ? html`<p>${texts.sourcesSecondary}</p>` : nothing}
    ${unverified.length > 0 ? html`<p>${texts.sourcesUnverified}</p>` : nothing}
    <ul class="states">
      ${distinct(unverified.map(({ maxPoints }) => maxPoints.note?.[locale])).map(
        (note) => html`<li>${codesWith(note)}: ${note}</li>`,
      )}
      ${distinct([...secondary, ...unverified].flatMap(({ maxPoints }) => maxPoints.sources)).map(
        (source) => html`<li>${catalog.sources[source]?.title[locale] ?? source}</li>`,
      )}
    </ul>
  </details>`;

  function codesWith(note: string): string {
    const isNoted = ({ maxPoints }: Item): boolean => maxPoints.note?.[locale] === note;
    return unverified
      .filter(isNoted)
      .map(({ code }) => code)
      .join(', ');
  }
}

function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== undefined);
}
