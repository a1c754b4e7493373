import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { readAnswer } from '../model/read-answer.js';
import type { RowModel } from '../model/form-model.js';
import { setAnswer } from '../model/update-answer.js';
import { formatTypedNumber } from '../../typing/index.js';
import { rowTexts } from './texts.js';

/**
 * What stood at a row in another school year, with a button that takes it over. Nothing is taken
 * over by itself; what a person has answered since is only replaced when they ask.
 */
export function previousAnswer(
  view: FormView,
  { row, answer, path }: RowModel,
): TemplateResult | typeof nothing {
  if (!view.previous) return nothing;
  const before = readAnswer(view.previous, row);
  const key = row.part === 'conditions' ? 'met' : 'points';
  const value = before[key];
  if (value === undefined || value === answer[key]) return nothing;
  const texts = rowTexts(view.locale);
  const said =
    typeof value === 'boolean'
      ? value
        ? view.texts.met
        : view.texts.unmet
      : view.texts.points(formatTypedNumber(value, view.locale));
  return html`<p class="previous">
    <span class="hint">${texts.stood(view.previous.schoolYear ?? '', said)}</span>
    <button
      type="button"
      class="quiet"
      @click=${() => view.change(setAnswer(row, key, value), `${path}#${key === 'met' ? 'answer' : 'points'}`)}
    >
      ${texts.take}<span class="hidden-text">${texts.measureOf(row.code)}</span>
    </button>
  </p>`;
}
