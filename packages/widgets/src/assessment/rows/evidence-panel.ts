import type { EvidenceKind } from '@dds/criteria';
import { evidenceKindName } from '@dds/engine/issues';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { evidenceEntry, evidenceName } from './evidence-entry.js';
import type {
  CriterionModel,
  LinkedEvidence,
  RequirementModel,
  RowModel,
} from '../model/form-model.js';
import type { FormView } from '../form-view.js';
import { messageList, messagesOf } from '../fields/messages.js';
import { isEvidenceIssue } from '../model/row-issues.js';
import { asText } from '../../internal/as-text.js';
import { textField, textOrNothing } from '../fields/text-field.js';
import { readRegisterIds } from '../model/read-answer.js';
import { setAnswer } from '../model/update-answer.js';
import {
  addEvidence,
  linkEvidence,
  nextEvidenceId,
  unlinkEvidence,
} from '../model/update-evidence.js';
import { rowTexts } from './texts.js';

/** The evidence and the note of a row, folded away until wanted. */
export function evidencePanel(
  view: FormView,
  model: RowModel,
  criterion?: CriterionModel,
): TemplateResult {
  const texts = rowTexts(view.locale);
  const panel = `${model.path}#evidence`;
  const missing = model.issues.filter(
    ({ code, severity }) => code === 'evidence-missing' && severity !== 'info',
  ).length;
  const errors = view.attention.isTouched(panel)
    ? model.issues.filter((each) => isEvidenceIssue(each) && each.severity === 'error')
    : [];
  return html`<details
      class="evidence"
      id=${panel}
      @toggle=${(event: Event) =>
        (event.target as HTMLDetailsElement).open && view.openPanel(panel)}
    >
      <summary>
        ${texts.evidence(model.evidence.length)}<span class="hidden-text"
          >${texts.measureOf(model.row.code)}</span
        >${
          missing > 0
            ? html`<span class="warning">, ${texts.evidenceMissing(missing)}</span>`
            : nothing
        }${model.answer.note ? html`<span class="muted">, ${texts.andNote}</span>` : nothing}
      </summary>
      ${view.attention.isOpened(panel) ? panelContent(view, model, panel, criterion) : nothing}
    </details>
    ${messageList(panel, messagesOf(view, errors))}`;
}

function panelContent(
  view: FormView,
  model: RowModel,
  panel: string,
  criterion: CriterionModel | undefined,
): TemplateResult {
  const texts = rowTexts(view.locale);
  const { evidence, row, answer, requirements } = model;
  const wanted = requirements.filter(({ met }) => !met);
  return html`<div class="panel">
    ${
      evidence.length > 0
        ? html`<ul class="entries">
            ${repeat(
              evidence,
              ({ id }) => id,
              (linked) => html`<li>${linkedEntry(view, model, linked, criterion)}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${wanted.length > 0 ? wantedList(view, model, panel, wanted) : nothing}
    <div class="actions">
      <button type="button" id="${panel}-add" @click=${() => add(view, model, 'other')}>
        ${texts.addEvidence}
      </button>
    </div>
    ${picker(view, model, panel)}
    ${textField(view, {
      id: `${model.path}#note`,
      label: html`${texts.note}<span class="hidden-text">${texts.measureOf(row.code)}</span>`,
      text: asText(answer.note),
      onType: (typed) => view.change(setAnswer(row, 'note', textOrNothing(typed))),
      multiline: true,
    })}
  </div>`;
}

function linkedEntry(
  view: FormView,
  model: RowModel,
  { id, evidence }: LinkedEvidence,
  criterion: CriterionModel | undefined,
): TemplateResult {
  const texts = rowTexts(view.locale);
  const unlink = html`<button
    type="button"
    class="quiet"
    @click=${() => view.change(unlinkEvidence(model.row, id), `${model.path}#evidence-add`)}
  >
    ${texts.unlink} <span class="hidden-text">${id}</span>
  </button>`;
  if (evidence === undefined) {
    return html`<p><b>${id}</b>: ${texts.unknownEvidence} ${unlink}</p>`;
  }
  const others = evidence.rows.filter((code) => code !== model.row.code);
  const lacking = (criterion?.items ?? []).filter((item) => !evidence.rows.includes(item.row.code));
  const share = (): void =>
    view.change(
      (assessment) =>
        lacking.reduce((changed, item) => linkEvidence(item.row, id)(changed), assessment),
      // The button has done its work, and a disabled one cannot keep the focus.
      `${model.path}/evidence/${evidence.index}`,
    );
  return evidenceEntry(
    view,
    evidence,
    model.path,
    () =>
      html`${
          others.length > 0
            ? html`<p class="hint">${texts.sharedWith(others.join(', '))}</p>`
            : nothing
        }
        <div class="actions">
          ${
            criterion && criterion.items.length > 1
              ? html`<button type="button" ?disabled=${lacking.length === 0} @click=${share}>
                  ${texts.shareAll(criterion.criterion.code)}
                </button>`
              : nothing
          }
          ${unlink}
        </div>`,
  );
}

function wantedList(
  view: FormView,
  model: RowModel,
  panel: string,
  wanted: readonly RequirementModel[],
): TemplateResult {
  const { locale } = view;
  const texts = rowTexts(locale);
  const issueOf = (id: string) =>
    view.attention.isTouched(panel)
      ? model.issues.find(({ params }) => params['requirement'] === id)
      : undefined;
  return html`<p>${texts.wanted}</p>
    <ul class="wanted">
      ${wanted.map(({ requirement: { id, kind, title, strength } }) => {
        const issue = issueOf(id);
        return html`<li>
          <span
            >${issue ? html`<span class=${issue.severity}>${messagesOf(view, [issue])[0]?.text}</span>` : title[locale]}${
              strength === 'recommended' ? ` (${texts.recommended})` : nothing
            }</span
          >
          <button type="button" @click=${() => add(view, model, kind)}>
            ${texts.addKind(evidenceKindName(kind, locale))}
          </button>
        </li>`;
      })}
    </ul>`;
}

function add(view: FormView, model: RowModel, kind: EvidenceKind): void {
  const { assessment, register } = view.model;
  const id = nextEvidenceId(readRegisterIds(assessment), model);
  const index = assessment.evidence?.length ?? register.length;
  view.change(addEvidence(model.row, { id, kind }), `${model.path}/evidence/${index}#title`);
}

function picker(
  view: FormView,
  { row, evidence }: RowModel,
  panel: string,
): TemplateResult | typeof nothing {
  const texts = rowTexts(view.locale);
  const free = view.model.register.filter(
    ({ entry }) => !evidence.some(({ id }) => id === entry.id),
  );
  if (free.length === 0) return nothing;
  const select = `${panel}-pick`;
  const pick = (event: Event): void => {
    const { value } = (event.target as Element).previousElementSibling as HTMLSelectElement;
    if (value !== '') view.change(linkEvidence(row, value), `${panel}-add`);
  };
  return html`<div class="field wide">
    <label for=${select}>${texts.pickEvidence}</label>
    <div class="joined">
      <select id=${select}>
        <option value="">–</option>
        ${repeat(
          free,
          ({ entry }) => entry.id,
          (each) => html`<option value=${each.entry.id}>${evidenceName(view, each)}</option>`,
        )}
      </select>
      <button type="button" @click=${pick}>${texts.link}</button>
    </div>
  </div>`;
}
