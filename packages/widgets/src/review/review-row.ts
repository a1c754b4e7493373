import type { Evidence } from '@dds/criteria';
import { issueAdvice } from '@dds/engine/issues';
import {
  reviewIssueText,
  reviewReasonName,
  reviewReasons,
  type ReviewReasonCode,
} from '@dds/engine/review';
import { html, nothing, type TemplateResult } from 'lit';

import {
  capitalize,
  messageList,
  messagesId,
  type Message,
} from '../assessment/fields/messages.js';
import { asText } from '../internal/as-text.js';
import { typedText } from '../assessment/fields/typed-text.js';
import { readEvidenceIds, recordOf, type RowAnswer } from '../assessment/model/read-answer.js';
import { isEvidenceIssue } from '../assessment/model/row-issues.js';
import { formatDifference } from '../charts/format-points.js';
import { formatTypedNumber, readTypedNumber } from '../typing/index.js';
import { evidenceLink } from '../internal/evidence-link.js';
import type { ReviewRow } from './read-review.js';
import type { ReviewView } from './review-view.js';

/** A row: the school's answer and evidence beside the answer of the review. */
export function reviewRow(view: ReviewView, model: ReviewRow, criterion: string): TemplateResult {
  const { texts, locale } = view;
  const { path, row, title, item, isChanged } = model;
  // The heading of its criterion has said it.
  const isSaid = row.code === criterion;
  return html`<div
    class="row ${isChanged ? 'changed' : ''}"
    id=${path}
    role="group"
    aria-labelledby="${path}-title"
  >
    <p class="row-title ${isSaid && !item ? 'hidden-text' : ''}" id="${path}-title">
      <span class=${isSaid ? 'hidden-text' : ''}><b>${row.code}</b> ${title[locale]}</span>
      ${
        item
          ? html`<span class="muted"
              >(${texts.max(formatTypedNumber(item.maxPoints.value, locale))})</span
            >`
          : nothing
      }
    </p>
    <div class="side">
      <p class="side-name">${texts.self}</p>
      ${answerText(view, model, model.self, 'self')} ${schoolFacts(view, model.self)}
    </div>
    <div class="side external">
      ${
        view.isReadOnly
          ? html`<p class="side-name">${texts.external}</p>
              ${answerText(view, model, model.external, 'external')}`
          : item
            ? pointsField(view, model)
            : conditionField(view, model)
      }
      ${gapText(view, model)}
      ${view.isReadOnly ? reasonGiven(view, model) : isChanged ? reasonFields(view, model) : nothing}
      ${messageList(path, messagesAt(view, model))}
    </div>
  </div>`;
}

/** What is wrong at a row, in words. */
export function messagesAt(
  { reading, locale, texts, isChecked }: ReviewView,
  { path, isChanged, isPending }: ReviewRow,
): readonly Message[] {
  // What is typed goes before what stands in the sheet.
  if (isPending) return [{ severity: isChecked ? 'error' : 'info', text: texts.pending }];
  if (!isChanged) return [];
  return [
    ...reading.comparison.issues
      .filter((issue) => issue.path === path)
      .map((issue) => ({ severity: issue.severity, text: reviewIssueText(issue, locale) })),
    ...reading.scoringIssues
      .filter((issue) => issue.path === path && !isEvidenceIssue(issue))
      .map((issue) => ({
        severity: issue.severity,
        text: capitalize(issueAdvice(issue, locale)),
      })),
  ];
}

function answerText(
  { texts, locale }: ReviewView,
  { item, result }: ReviewRow,
  { points, notApplicable }: RowAnswer,
  side: 'self' | 'external',
): TemplateResult {
  const given = result[side];
  if (typeof given === 'string') return html`<p class="answer">${texts.conditions[given]}</p>`;
  const typed = formatTypedNumber(points, locale);
  const state = texts.states[given.state];
  const text = [
    item && typed !== '' ? (given.state === 'invalid' ? `“${typed}”` : texts.points(typed)) : '',
    state,
    asText(notApplicable),
  ].filter(Boolean);
  return html`<p class="answer">${text.join(' – ')}</p>`;
}

/** What the school says beside its answer: measure, note, evidence. */
function schoolFacts(view: ReviewView, answer: RowAnswer): TemplateResult {
  const { texts, locale, reading } = view;
  const { part, whole, count } = recordOf(answer.measure);
  const write = (value: typeof count): string => formatTypedNumber(value, locale);
  const measure = write(count) || [write(part), write(whole)].filter(Boolean).join('/');
  const ids = readEvidenceIds(answer);
  const note = asText(answer.note);
  return html`${measure ? html`<p>${texts.measure}: ${measure}</p>` : nothing}
  ${note ? html`<p class="note">${texts.note}: ${note}</p>` : nothing}
  ${
    ids.length === 0
      ? html`<p class="muted">${texts.noEvidence}</p>`
      : html`<p class="muted">${texts.evidence}:</p>
          <ul class="evidence">
            ${ids.map((id) => html`<li>${evidenceOf(id, reading.register.get(id))}</li>`)}
          </ul>`
  }`;

  function evidenceOf(id: string, entry: Evidence | undefined): TemplateResult {
    return entry
      ? evidenceLink(entry, locale)
      : html`${id} <span class="muted">(${texts.unknownEvidence})</span>`;
  }
}

function pointsField(view: ReviewView, model: ReviewRow): TemplateResult {
  const { texts, locale } = view;
  const { path, row, external } = model;
  const isWrong = isInvalid(view, model);
  const onInput = (event: Event): void => {
    const { points: _, notApplicable: __, ...rest } = external;
    const points = readTypedNumber((event.target as HTMLInputElement).value);
    view.revise(model, { answer: points === undefined ? rest : { ...rest, points } });
  };
  return html`<label class="side-name" for="${path}#points"
      >${texts.pointsLabel}<span class="hidden-text">${texts.ofRow(row.code)}</span></label
    >
    <input
      id="${path}#points"
      class="points"
      type="text"
      autocomplete="off"
      inputmode="decimal"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? messagesId(path) : nothing}
      @input=${onInput}
      ${typedText(
        formatTypedNumber(external.points, locale),
        (typed) => readTypedNumber(typed) === external.points,
      )}
    />
    ${
      external.notApplicable === undefined
        ? nothing
        : html`<p class="muted">${texts.states['not-applicable']}</p>`
    }`;
}

function isInvalid(view: ReviewView, model: ReviewRow): boolean {
  return !model.isPending && messagesAt(view, model).some(({ severity }) => severity === 'error');
}

function conditionField(view: ReviewView, model: ReviewRow): TemplateResult {
  const { texts } = view;
  const { path, row, external } = model;
  const radio = (met: boolean, label: string): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        id=${met ? `${path}#points` : nothing}
        name=${path}
        .checked=${external.met === met}
        @change=${() => view.revise(model, { answer: { ...external, met } })}
      />
      ${label}
    </label>`;
  return html`<fieldset>
    <legend class="side-name">
      ${texts.conditionLabel}<span class="hidden-text">${texts.ofRow(row.code)}</span>
    </legend>
    <div class="choices">${radio(true, texts.met)} ${radio(false, texts.unmet)}</div>
  </fieldset>`;
}

function gapText(
  { texts, locale }: ReviewView,
  { result, isPending }: ReviewRow,
): TemplateResult | typeof nothing {
  if (isPending || !('gap' in result) || result.gap === 0) return nothing;
  const size = formatDifference(result.gap, locale).slice(1);
  return html`<p>${result.gap > 0 ? texts.higher(size) : texts.lower(size)}</p>`;
}

function reasonGiven(
  { texts, locale }: ReviewView,
  { reason, isChanged }: ReviewRow,
): TemplateResult | typeof nothing {
  const { code, text } = reason;
  if (!isChanged || (!code && !text)) return nothing;
  const said = [code && reviewReasonName(code as ReviewReasonCode, locale), asText(text)];
  return html`<p class="note">${texts.reason}: ${said.filter(Boolean).join('. ')}</p>`;
}

function reasonFields(view: ReviewView, model: ReviewRow): TemplateResult {
  const { texts, locale, isChecked } = view;
  const { path, row, reason, isPending } = model;
  const of = html`<span class="hidden-text">${texts.ofRow(row.code)}</span>`;
  const text = asText(reason.text);
  const missing = (isMissing: boolean): 'true' | typeof nothing =>
    isChecked && isPending && isMissing ? 'true' : nothing;
  const described = isPending ? messagesId(path) : nothing;
  return html`<div class="reason">
    <label for="${path}#code">${texts.reason}${of}</label>
    <select
      id="${path}#code"
      aria-invalid=${missing(!reason.code)}
      aria-describedby=${described}
      @change=${(event: Event) =>
        view.revise(model, { code: (event.target as HTMLSelectElement).value })}
    >
      <option value="" .selected=${!reason.code}>${texts.chooseReason}</option>
      ${reviewReasons.map(
        (code) =>
          html`<option value=${code} .selected=${code === reason.code}>
            ${capitalize(reviewReasonName(code, locale))}
          </option>`,
      )}
    </select>
    <label for="${path}#text">${texts.reasonText}${of}</label>
    <textarea
      id="${path}#text"
      rows="2"
      aria-invalid=${missing(text.trim() === '')}
      aria-describedby=${described}
      @input=${(event: Event) =>
        view.revise(model, { text: (event.target as HTMLTextAreaElement).value })}
      ${typedText(text, (typed) => typed === text)}
    ></textarea>
    <button type="button" @click=${() => view.takeBack(model)}>${texts.takeBack}${of}</button>
  </div>`;
}
