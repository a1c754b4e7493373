import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import type { RowModel } from '../model/form-model.js';
import { pathTexts } from '../path/texts.js';
import { rowTexts } from './texts.js';

/** A mark that a person sets at a row to find it again. */
export function revisitMark(view: FormView, { path, row }: RowModel): TemplateResult {
  return html`<label class="choice revisit">
    <input
      type="checkbox"
      id="${path}#revisit"
      .checked=${view.place.isMarked(path)}
      @change=${(event: Event) => view.mark(path, (event.target as HTMLInputElement).checked)}
    />
    ${pathTexts(view.locale).revisit}<span class="hidden-text"
      >${rowTexts(view.locale).measureOf(row.code)}</span
    >
  </label>`;
}
