import { issueText } from '@dds/engine/issues';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import type { ErrorModel } from '../model/form-model.js';

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

/** What is wrong outside the rows that the form shows, as with a code that the index has not. */
export function outsideMessages({ model, locale }: FormView): TemplateResult | typeof nothing {
  if (model.outside.length === 0) return nothing;
  return html`<div class="notice warning-notice" id="outside" tabindex="-1">
    <ul>
      ${model.outside.map((issue) => html`<li>${issueText(issue, locale)}</li>`)}
    </ul>
  </div>`;
}
