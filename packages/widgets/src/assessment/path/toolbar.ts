import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { pathTexts, type Filter } from './texts.js';

const filters: readonly Filter[] = ['all', 'unanswered', 'evidence', 'revisit'];

/** Where a person says what they look for. */
export function toolbar(view: FormView): TemplateResult {
  const texts = pathTexts(view.locale);
  const { search } = view;
  return html`<div class="toolbar no-print" role="search" aria-label=${texts.find}>
    <div class="field">
      <label for="search">${texts.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        .value=${search.words}
        @input=${(event: Event) =>
          view.find({ ...search, words: (event.target as HTMLInputElement).value })}
      />
    </div>
    <div class="field">
      <label for="filter">${texts.show}</label>
      <select
        id="filter"
        @change=${(event: Event) =>
          view.find({ ...search, filter: (event.target as HTMLSelectElement).value as Filter })}
      >
        ${filters.map(
          (filter) =>
            html`<option value=${filter} .selected=${filter === search.filter}>
              ${texts.filters[filter]}
            </option>`,
        )}
      </select>
    </div>
  </div>`;
}
