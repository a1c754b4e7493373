import { issueText } from '@dds/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorModel } from '../model/form-model.js';
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

/** The errors that a check has found, each with the way to it. */
export function errorSummary(
  view: FormView,
  errors: readonly ErrorModel[],
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  const { texts, headingLevel } = view;
  return html`<div
    class="notice error-notice"
    id="errors"
    tabindex="-1"
    role="group"
    aria-labelledby="errors-title"
  >
    <div class="section-title" id="errors-title" role="heading" aria-level=${headingLevel}>
      ${texts.errorSummary(errors.length)}
    </div>
    <ul>
      ${errors.map(
        ({ issue, target }) =>
          html`<li>
            <button type="button" class="quiet" @click=${() => view.goTo(target)}>
              ${issueText(issue, view.locale)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
