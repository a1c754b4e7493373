import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Desk } from '../desk.js';
import { shellTexts } from './texts.js';

/** What is asked before something that cannot be undone. */
export interface Question {
  readonly title: string;
  /** What will happen, a paragraph each. */
  readonly lines: readonly string[];
  /** The button that does it, in its own words. */
  readonly action: string;
}

/** A dialog that stands on the page as long as a question is open; the safe answer has the focus. */
export function renderQuestion(desk: Desk): TemplateResult | typeof nothing {
  const { question, locale } = desk.state;
  if (!question) return nothing;
  const close = (answer: string) => (event: Event) => {
    (event.currentTarget as Element).closest('dialog')?.close(answer);
  };
  return html`<dialog
    ${ref(show)}
    aria-labelledby="question"
    @close=${(event: Event) => desk.answer((event.target as HTMLDialogElement).returnValue === 'yes')}
  >
    <h2 id="question">${question.title}</h2>
    ${question.lines.map((line) => html`<p>${line}</p>`)}
    <div class="row">
      <button type="button" autofocus @click=${close('')}>${shellTexts[locale].cancel}</button>
      <button type="button" class="strong" @click=${close('yes')}>${question.action}</button>
    </div>
  </dialog>`;
}

function show(element?: Element): void {
  const dialog = element as HTMLDialogElement | undefined;
  // The template is put onto the page only after it is filled.
  if (dialog) queueMicrotask(() => dialog.open || dialog.showModal());
}
