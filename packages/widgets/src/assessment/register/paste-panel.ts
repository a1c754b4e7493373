import { evidenceKindName } from '@dds/engine/issues';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatTypedDate } from '../../typing/index.js';
import { asText } from '../../internal/as-text.js';
import type { FormView } from '../form-view.js';
import { readPasted, takePasted, type Pasted } from './read-pasted.js';
import { registerTexts } from './texts.js';
import { rowTexts } from '../rows/texts.js';

/** A field into which rows of a spreadsheet are pasted, and what was read of them. */
export function pastePanel(view: FormView): TemplateResult {
  const texts = registerTexts(view.locale);
  return html`<div class="field">
      <label for="paste">${texts.pasteField}</label>
      <textarea
        id="paste"
        rows="4"
        autocomplete="off"
        aria-describedby="paste-hint"
        .value=${view.pasted}
        @input=${(event: Event) => view.paste((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <span class="hint" id="paste-hint">${texts.pasteHint}</span>
    </div>
    ${guard([view.pasted, view.model, view.locale], () => whatWasRead(view))}`;
}

function whatWasRead(view: FormView): TemplateResult {
  const texts = registerTexts(view.locale);
  const read = view.pasted === '' ? undefined : readPasted(view.pasted, view.model);
  return html`<div role="status">${read ? texts.read(read.entries.length) : nothing}</div>
    ${read && read.entries.length > 0 ? preview(view, read) : nothing}`;
}

function preview(view: FormView, { entries, remarks }: Pasted): TemplateResult {
  const { locale } = view;
  const names = rowTexts(locale);
  const texts = registerTexts(locale);
  const add = (): void => {
    view.paste('');
    view.change(takePasted(entries), 'register');
  };
  return html`<ul class="states">
      ${remarks.map(({ code, line, text }) => html`<li class="warning">${texts.remarks[code](line, text)}</li>`)}
    </ul>
    <div class="wide-table" role="region" tabindex="0" aria-label=${texts.paste}>
      <table>
        <thead>
          <tr>
            ${[names.code, names.title, names.kind, names.number, names.date, texts.rows].map(
              (heading) => html`<th scope="col">${heading}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${entries.map(
            ({ entry, rows }) =>
              html`<tr>
                <td>${entry.id}</td>
                <td>${asText(entry.title)}</td>
                <td>${evidenceKindName(entry.kind, locale)}</td>
                <td>${asText(entry.number)}</td>
                <td>${formatTypedDate(entry.date, locale)}</td>
                <td>${rows.map(({ code }) => code).join(', ')}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <button type="button" class="primary" @click=${add}>${texts.add(entries.length)}</button>`;
}
