import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { stepTitle } from '../frame/step-title.js';

/** The last step: a check of the whole form. */
export function finishSection(view: FormView, submit: () => void): TemplateResult {
  const { texts } = view;
  return html`<section class="finish" aria-labelledby="finish">
    ${stepTitle(view, 'finish', texts.finish)}
    <p class="hint">${texts.finishHint}</p>
    <button type="button" class="primary" @click=${submit}>${texts.submit}</button>
  </section>`;
}
