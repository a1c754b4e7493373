import type { Item, Measure } from '@dds/criteria';
import { html, nothing, type TemplateResult } from 'lit';
import { formatTypedNumber, readTypedNumber } from '../../typing/index.js';
import { evidencePanel } from './evidence-panel.js';
import type { CriterionModel, ItemModel } from '../model/form-model.js';
import type { FormView } from '../form-view.js';
import { messageList, messagesId, messagesOf, type Message } from '../fields/messages.js';
import { itemFieldOf, type ItemField } from '../model/row-issues.js';
import { asText } from '../../internal/as-text.js';
import { textField } from '../fields/text-field.js';
import { previousAnswer } from './previous-answer.js';
import { revisitMark } from './revisit-mark.js';
import { setAnswer, setMeasure } from '../model/update-answer.js';
import { rowTexts } from './texts.js';

/** An item: its points, what they rest on, its evidence and note. */
export function itemRow(
  view: FormView,
  model: ItemModel,
  criterion: CriterionModel,
): TemplateResult {
  const { item, path, row, answer, state } = model;
  const { code } = item;
  const value = answer.points;
  // A criterion that is its own single item has said its title already.
  const isAlone = code === criterion.criterion.code;
  return html`<div
    class="row item ${state}"
    id=${path}
    role="group"
    aria-labelledby="${path}-title"
  >
    <p class="row-title ${isAlone ? 'hidden-text' : ''}" id="${path}-title">
      <span class="code">${code}</span> ${item.title[view.locale]}
    </p>
    ${textField(view, {
      id: `${path}#points`,
      label: rowTexts(view.locale).pointsOf(code),
      hidesLabel: true,
      text: formatTypedNumber(value, view.locale),
      means: (typed) => readTypedNumber(typed) === value,
      onType: (typed) => view.change(setAnswer(row, 'points', readTypedNumber(typed))),
      hint: maximum(view, item),
      messages: messagesAt(view, model, 'points'),
      mode: 'decimal',
      className: 'points',
    })}
    ${previousAnswer(view, model)} ${measureFields(view, model)} ${leaveOutFields(view, model)}
    ${revisitMark(view, model)} ${evidencePanel(view, model, criterion)}
  </div>`;
}

function maximum({ locale }: FormView, { maxPoints }: Item): TemplateResult {
  const texts = rowTexts(locale);
  const text = texts.max(formatTypedNumber(maxPoints.value, locale));
  switch (maxPoints.status) {
    case 'documented':
      return html`${text}`;
    case 'secondary':
      return html`${text}<span aria-hidden="true">*</span
        ><span class="hidden-text">${texts.secondary}</span>`;
    case 'unverified':
      return html`${text} <span class="unverified">${texts.unverified}</span>`;
  }
}

function messagesAt(view: FormView, model: ItemModel, field: ItemField): readonly Message[] {
  const isLeftOut = model.answer.notApplicable !== undefined;
  return messagesOf(
    view,
    model.issues.filter((issue) => itemFieldOf(issue, isLeftOut) === field),
  );
}

function measureFields(view: FormView, model: ItemModel): TemplateResult | typeof nothing {
  const { locale } = view;
  const texts = rowTexts(locale);
  const { item, path, row, answer } = model;
  const keys: readonly (keyof Measure)[] =
    item.measure === 'ratio' ? ['part', 'whole'] : item.measure === 'count' ? ['count'] : [];
  if (keys.length === 0) return nothing;
  const field = `${path}#measure`;
  const isTouched =
    view.attention.isTouched(field) ||
    keys.some((key) => view.attention.isTouched(`${field}-${key}`));
  const messages = isTouched ? messagesAt(view, model, 'measure') : [];
  return html`<div class="measure" id=${field}>
    ${keys.map((key) => {
      const value = answer.measure?.[key];
      return textField(view, {
        id: `${field}-${key}`,
        label: html`${texts[key]}<span class="hidden-text">${texts.measureOf(item.code)}</span>`,
        text: formatTypedNumber(value, locale),
        means: (typed) => readTypedNumber(typed) === value,
        onType: (typed) => view.change(setMeasure(row, key, readTypedNumber(typed))),
        mode: 'numeric',
        className: 'amount',
        errorAt: messages.length > 0 ? messagesId(field) : undefined,
      });
    })}
    ${suggestionButton(view, model)} ${messageList(field, messages)}
  </div>`;
}

function suggestionButton(view: FormView, model: ItemModel): TemplateResult | typeof nothing {
  const { locale } = view;
  const texts = rowTexts(locale);
  const { suggestion, answer, row, path } = model;
  if (suggestion === null || answer.points === suggestion) return nothing;
  return html`<p class="suggestion">
    <button
      type="button"
      @click=${() => view.change(setAnswer(row, 'points', suggestion), `${path}#points`)}
    >
      ${texts.suggestion(formatTypedNumber(suggestion, locale))}
    </button>
    <span class="hint">${texts.suggestionNote}</span>
  </p>`;
}

function leaveOutFields(view: FormView, model: ItemModel): TemplateResult | typeof nothing {
  if (!model.mayNotApply) return nothing;
  const texts = rowTexts(view.locale);
  const { path, row, answer } = model;
  const field = `${path}#notApplicable`;
  const isLeftOut = answer.notApplicable !== undefined;
  return html`<div class="leave-out">
    <label class="choice">
      <input
        type="checkbox"
        .checked=${isLeftOut}
        @change=${(event: Event) => {
          const { checked } = event.target as HTMLInputElement;
          view.change(setAnswer(row, 'notApplicable', checked ? '' : undefined));
        }}
      />
      ${texts.notApplicable}
    </label>
    ${
      isLeftOut
        ? textField(view, {
            id: field,
            label: texts.reason,
            text: asText(answer.notApplicable),
            onType: (typed) => view.change(setAnswer(row, 'notApplicable', typed)),
            messages: messagesAt(view, model, 'notApplicable'),
          })
        : nothing
    }
  </div>`;
}
