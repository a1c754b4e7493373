import { html, nothing, type TemplateResult } from 'lit';

/** A question that is asked before something is replaced, deleted or finished. */
export interface Question {
  readonly title: string;
  readonly text?: string;
  readonly details?: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** The dialog that asks; the browser keeps the focus in it and gives it back. */
export function confirmDialog(
  question: Question | undefined,
  onClose: () => void,
): TemplateResult | typeof nothing {
  if (question === undefined) return nothing;
  // Closing gives the focus back, so it comes before the dialog goes. Escape comes this way too.
  const close = (event: Event): void => {
    (event.target as Element).closest('dialog')?.close();
    onClose();
  };
  return html`<dialog aria-labelledby="question" aria-describedby="question-text" @cancel=${close}>
    <div class="section-title" id="question">${question.title}</div>
    <div id="question-text">
      <p>${question.text ?? nothing}</p>
      ${
        question.details
          ? html`<ul class="states">
              ${question.details.map((detail) => html`<li>${detail}</li>`)}
            </ul>`
          : nothing
      }
    </div>
    <div class="actions" id="question-actions">
      <button type="button" @click=${close}>${question.no}</button>
      <button
        type="button"
        class="primary"
        @click=${(event: Event) => {
          close(event);
          question.onYes();
        }}
      >
        ${question.yes}
      </button>
    </div>
  </dialog>`;
}
