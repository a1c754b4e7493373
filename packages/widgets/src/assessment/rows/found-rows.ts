import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { pathTexts } from '../path/texts.js';
import { groupSection } from './group-section.js';

/** The rows that were found, under their groups, and the way back to the step. */
export function foundRows(view: FormView, shown: ReadonlySet<string>): TemplateResult {
  const texts = pathTexts(view.locale);
  return html`<div class="found" id="found">
      <p role="status">${texts.found(shown.size)}</p>
      <button type="button" @click=${() => view.find({ filter: 'all', words: '' })}>
        ${texts.clear}
      </button>
    </div>
    ${view.model.groups.map((group) => groupSection(view, group))}`;
}
