import { evidenceKinds, type Evidence, type EvidenceKind } from '@dds/criteria';
import { evidenceKindName } from '@dds/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { formatTypedDate, readTypedDate } from '../../typing/index.js';
import type { EvidenceModel } from '../model/form-model.js';
import type { FormView } from '../form-view.js';
import { capitalize, messagesOf, type Message } from '../fields/messages.js';
import { asText, textField, textOrNothing } from '../fields/text-field.js';
import { setEvidence } from '../model/update-assessment.js';

/**
 * An entry of the evidence register with its fields.
 *
 * @param scope - Path of the row that shows it: several rows may show the same entry.
 * @param actions - What can be done with it there.
 */
export function evidenceEntry(
  view: FormView,
  evidence: EvidenceModel,
  scope: string,
  actions: TemplateResult,
): TemplateResult {
  const { texts, locale } = view;
  const { entry, index } = evidence;
  const base = `${scope}/evidence/${index}`;
  const text = (
    key: 'title' | 'number' | 'issuer' | 'url',
    className = '',
    messages: readonly Message[] = [],
  ): TemplateResult =>
    textField(view, {
      id: `${base}#${key}`,
      label: texts[key],
      text: asText(entry[key]),
      onType: (typed) => view.change(setEvidence(entry.id, key, textOrNothing(typed))),
      messages,
      className,
      ...(key === 'url' && { mode: 'url' }),
    });
  return html`<details class="entry" id=${base}>
    <summary>${evidenceName(view, evidence)}</summary>
    <div class="fields">
      ${text('title', 'wide')} ${kindField(view, entry, `${base}#kind`)} ${text('number')}
      ${textField(view, {
        id: `${base}#date`,
        label: texts.date,
        text: formatTypedDate(entry.date, locale),
        means: (typed) => readTypedDate(typed) === entry.date,
        onType: (typed) => view.change(setEvidence(entry.id, 'date', readTypedDate(typed))),
        hint: texts.dateHint,
        messages: dateMessages(view, entry.date),
      })}
      ${text('issuer')} ${text('url', 'wide', messagesOf(view, evidence.issues))}
    </div>
    ${actions}
  </details>`;
}

/** An entry of the register in one line. */
export function evidenceName({ texts, locale }: FormView, { entry }: EvidenceModel): string {
  const { id, kind, number, date } = entry;
  const title = asText(entry.title) || texts.untitled;
  const what = [evidenceKindName(kind, locale), asText(number), formatTypedDate(date, locale)];
  return `${id} – ${title} (${what.filter(Boolean).join(', ')})`;
}

function kindField(view: FormView, entry: Evidence, id: string): TemplateResult {
  const { texts, locale } = view;
  const onChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    view.change(setEvidence(entry.id, 'kind', value as EvidenceKind));
  };
  return html`<div class="field">
    <label for=${id}>${texts.kind}</label>
    <select id=${id} @change=${onChange}>
      ${evidenceKinds.includes(entry.kind) ? nothing : html`<option selected>${asText(entry.kind)}</option>`}
      ${evidenceKinds.map(
        (kind) =>
          html`<option value=${kind} .selected=${kind === entry.kind}>
            ${capitalize(evidenceKindName(kind, locale))}
          </option>`,
      )}
    </select>
  </div>`;
}

function dateMessages({ texts }: FormView, date: string | undefined): readonly Message[] {
  return date === undefined || /^\d{4}-\d\d-\d\d$/.test(date)
    ? []
    : [{ severity: 'warning', text: texts.dateInvalid }];
}
