import type { Locale } from '@dds/criteria';
import { html, nothing, type TemplateResult } from 'lit';

import type { ReturnReason } from './events.js';
import type { ReviewRow } from './read-review.js';
import type { ReviewTexts } from './texts.js';

/** What the dialog shows and does. */
export interface ReturnDialog {
  readonly rows: readonly ReviewRow[];
  /** How many reasons there is room for. */
  readonly count: number;
  /** Places of the reasons that lack their text, from 0. */
  readonly missing: readonly number[];
  readonly more: () => void;
  readonly send: (dialog: HTMLDialogElement) => void;
}

/** Asks why a dossier goes back. What is typed stays in its fields, also when it is closed. */
export function returnDialog(
  { rows, count, missing, more, send }: ReturnDialog,
  texts: ReviewTexts,
  locale: Locale,
): TemplateResult {
  const dialogOf = (event: Event): HTMLDialogElement =>
    (event.target as Element).closest('dialog')!;
  const reason = (at: number): TemplateResult => {
    const isMissing = missing.includes(at);
    return html`<fieldset class="reason">
      <legend>${texts.returnReason(at + 1)}</legend>
      <label for="return-${at}">${texts.returnText}</label>
      <textarea
        id="return-${at}"
        rows="3"
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby=${isMissing ? `return-${at}-missing` : nothing}
      ></textarea>
      ${
        isMissing
          ? html`<p class="error" id="return-${at}-missing">${texts.returnMissing}</p>`
          : nothing
      }
      <details>
        <summary>${texts.returnRows}</summary>
        <div class="return-rows">
          ${rows.map(
            ({ path, row, title }) =>
              html`<label class="choice">
                <input type="checkbox" value=${path} />
                <span><b>${row.code}</b> ${title[locale]}</span>
              </label>`,
          )}
        </div>
      </details>
    </fieldset>`;
  };
  return html`<dialog
    id="return"
    class="no-print"
    aria-labelledby="return-title"
    aria-describedby="return-hint"
  >
    <div class="section-title" id="return-title">${texts.returnTitle}</div>
    <p id="return-hint">${texts.returnHint}</p>
    ${Array.from({ length: count }, (_, at) => reason(at))}
    <button type="button" class="quiet" @click=${more}>${texts.returnMore}</button>
    <div class="actions">
      <button type="button" @click=${(event: Event) => dialogOf(event).close()}>
        ${texts.cancel}
      </button>
      <button type="button" class="primary" @click=${(event: Event) => send(dialogOf(event))}>
        ${texts.returnTitle}
      </button>
    </div>
  </dialog>`;
}

/** What stands in the fields. */
export function readReturn(dialog: HTMLDialogElement): readonly ReturnReason[] {
  return [...dialog.querySelectorAll('fieldset')].map((field) => ({
    text: field.querySelector('textarea')!.value.trim(),
    rows: [...field.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value),
  }));
}
