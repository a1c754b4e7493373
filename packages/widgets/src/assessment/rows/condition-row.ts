import { html, nothing, type TemplateResult } from 'lit';
import { evidencePanel } from './evidence-panel.js';
import type { ConditionModel } from '../model/form-model.js';
import type { FormView } from '../form-view.js';
import { guidanceNote } from './guidance-note.js';
import { messageList, messagesId, messagesOf } from '../fields/messages.js';
import { previousAnswer } from './previous-answer.js';
import { revisitMark } from './revisit-mark.js';
import { isEvidenceIssue } from '../model/row-issues.js';
import { setAnswer } from '../model/update-answer.js';
import { rowTexts } from './texts.js';

/** A condition: yes, not yet, or no answer. */
export function conditionRow(view: FormView, model: ConditionModel): TemplateResult {
  const { texts, locale } = view;
  const { condition, path, row, answer } = model;
  const field = `${path}#answer`;
  const issues = view.attention.isTouched(field)
    ? model.issues.filter((each) => !isEvidenceIssue(each))
    : [];
  const radio = (met: boolean, label: string): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        id=${met ? field : nothing}
        name=${field}
        .checked=${answer.met === met}
        @change=${() => view.change(setAnswer(row, 'met', met))}
      />
      ${label}
    </label>`;
  return html`<div class="row condition ${model.state}" id=${path}>
    <fieldset aria-describedby=${issues.length > 0 ? messagesId(field) : nothing}>
      <legend><span class="code">${condition.code}</span> ${condition.title[locale]}</legend>
      <div class="choices">
        ${radio(true, texts.met)} ${radio(false, texts.unmet)}
        ${
          answer.met === undefined
            ? nothing
            : html`<button
                type="button"
                class="quiet"
                @click=${() => view.change(setAnswer(row, 'met', undefined), field)}
              >
                ${rowTexts(locale).clearAnswer} <span class="hidden-text">${condition.code}</span>
              </button>`
        }
      </div>
      ${messageList(field, messagesOf(view, issues))}
    </fieldset>
    ${previousAnswer(view, model)} ${revisitMark(view, model)}
    <div class="notes">
      ${evidencePanel(view, model)} ${guidanceNote(view, condition.code, [model])}
    </div>
  </div>`;
}
