import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';

/** The title of a section that a person is led to: it can have the focus. */
export function stepTitle(
  { headingLevel }: Pick<FormView, 'headingLevel'>,
  id: string,
  title: string,
): TemplateResult {
  return html`<div
    class="section-title"
    id=${id}
    role="heading"
    tabindex="-1"
    aria-level=${headingLevel}
  >
    ${title}
  </div>`;
}
