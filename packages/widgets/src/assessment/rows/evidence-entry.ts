import { evidenceKinds, type Evidence, type EvidenceKind } from '@dds/criteria';
import { evidenceKindName } from '@dds/engine/issues';
import { html, nothing, type TemplateResult } from 'lit';
import { formatTypedDate, readTypedDate } from '../../typing/index.js';
import type { EvidenceModel } from '../model/form-model.js';
import type { FormView } from '../form-view.js';
import { capitalize, messagesOf, type Message } from '../fields/messages.js';
import { asText } from '../../internal/as-text.js';
import { textField, textOrNothing } from '../fields/text-field.js';
import { setEvidence } from '../model/update-evidence.js';
import { rowTexts } from './texts.js';

/**
 * An entry of the evidence register with its fields.
 *
 * @param scope - Path of the row that shows it: several rows may show the same entry.
 * @param actions - What can be done with it there, drawn once it is opened.
 */
export function evidenceEntry(
  view: FormView,
  evidence: EvidenceModel,
  scope: string,
  actions: () => TemplateResult,
): TemplateResult {
  const { index } = evidence;
  const base = `${scope}/evidence/${index}`;
  return html`<details
    class="entry"
    id=${base}
    @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && view.openPanel(base)}
  >
    <summary>${evidenceName(view, evidence)}</summary>
    ${view.attention.isOpened(base) ? entryFields(view, evidence, base) : nothing}
    ${view.attention.isOpened(base) ? actions() : nothing}
  </details>`;
}

function entryFields(view: FormView, evidence: EvidenceModel, base: string): TemplateResult {
  const { locale } = view;
  const texts = rowTexts(locale);
  const { entry } = evidence;
  const text = (
    key: 'title' | 'number' | 'issuer' | 'summary' | 'url',
    className = '',
    messages: readonly Message[] = [],
  ): TemplateResult =>
    textField(view, {
      id: `${base}#${key}`,
      label: key === 'summary' ? texts.abstract : texts[key],
      text: asText(entry[key]),
      onType: (typed) => view.change(setEvidence(entry.id, key, textOrNothing(typed))),
      messages,
      className,
      multiline: key === 'summary',
      ...(key === 'url' && { mode: 'url' }),
    });
  const day = (key: 'date' | 'expires'): TemplateResult =>
    textField(view, {
      id: `${base}#${key}`,
      label: texts[key],
      text: formatTypedDate(entry[key], locale),
      means: (typed) => readTypedDate(typed) === entry[key],
      onType: (typed) => view.change(setEvidence(entry.id, key, readTypedDate(typed))),
      hint: texts.dateHint,
      messages: dateMessages(view, entry[key]),
    });
  return html`<div class="fields">
    ${text('title', 'wide')} ${kindField(view, entry, `${base}#kind`)} ${text('number')}
    ${day('date')} ${text('issuer')} ${day('expires')} ${publicField(view, entry, `${base}#public`)}
    ${text('url', 'wide', messagesOf(view, evidence.issues))} ${text('summary', 'wide')}
  </div>`;
}

/** An entry of the register in one line. */
export function evidenceName({ locale }: FormView, { entry }: EvidenceModel): string {
  const { id, kind, number, date } = entry;
  const title = asText(entry.title) || rowTexts(locale).untitled;
  const what = [evidenceKindName(kind, locale), asText(number), formatTypedDate(date, locale)];
  return `${id} – ${title} (${what.filter(Boolean).join(', ')})`;
}

function kindField(view: FormView, entry: Evidence, id: string): TemplateResult {
  const { locale } = view;
  const texts = rowTexts(locale);
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

const publicly = new Map([
  ['', undefined],
  ['yes', true],
  ['no', false],
]);

/** Whether everybody may open it; not said is a third answer. */
function publicField(view: FormView, entry: Evidence, id: string): TemplateResult {
  const texts = rowTexts(view.locale);
  return html`<div class="field">
    <label for=${id}>${texts.public}</label>
    <select
      id=${id}
      @change=${(event: Event) =>
        view.change(
          setEvidence(entry.id, 'public', publicly.get((event.target as HTMLSelectElement).value)),
        )}
    >
      ${[...publicly].map(
        ([value, isPublic], index) =>
          html`<option value=${value} .selected=${isPublic === entry.public}>
            ${texts.publicly[index]}
          </option>`,
      )}
    </select>
  </div>`;
}

function dateMessages({ locale }: FormView, date: string | undefined): readonly Message[] {
  return date === undefined || /^\d{4}-\d\d-\d\d$/.test(date)
    ? []
    : [{ severity: 'warning', text: rowTexts(locale).dateInvalid }];
}
