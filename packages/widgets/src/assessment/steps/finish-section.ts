import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';

/** The last step: a check of the whole form. */
export function finishSection(view: FormView, submit: () => void): TemplateResult {
  const { texts, headingLevel } = view;
  return html`<section class="finish" aria-labelledby="finish">
    <div class="section-title" id="finish" role="heading" tabindex="-1" aria-level=${headingLevel}>
      ${texts.finish}
    </div>
    <p class="hint">${texts.finishHint}</p>
    <button type="button" class="primary" @click=${submit}>${texts.submit}</button>
  </section>`;
}
