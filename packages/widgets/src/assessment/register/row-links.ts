import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import type { EvidenceModel } from '../model/form-model.js';
import { listRows } from '../model/list-rows.js';
import { linkEvidence, unlinkEvidence } from '../model/update-evidence.js';
import { rowTexts } from '../rows/texts.js';
import { registerTexts } from './texts.js';

/** The rows that an entry serves, with the way to each, and to give it to one more. */
export function rowLinks(view: FormView, evidence: EvidenceModel, scope: string): TemplateResult {
  const texts = registerTexts(view.locale);
  const { entry, index, rows } = evidence;
  const select = `${scope}/evidence/${index}#row`;
  const all = listRows(view.model.groups);
  const link = (event: Event): void => {
    const { value } = (event.target as Element).previousElementSibling as HTMLSelectElement;
    const chosen = all.find(({ row }) => row.row.code === value);
    if (chosen) view.change(linkEvidence(chosen.row.row, entry.id), `register/evidence/${index}`);
  };
  return html`<ul class="links">
      ${all
        .filter(({ row }) => rows.includes(row.row.code))
        .map(
          ({ row }) =>
            html`<li class="actions">
              ${
                view.goesToRows
                  ? html`<button type="button" class="quiet" @click=${() => view.goTo(row.path)}>
                      ${texts.goTo} ${row.row.code}
                    </button>`
                  : html`<span>${texts.row} ${row.row.code}</span>`
              }
              <button
                type="button"
                class="quiet"
                @click=${() => view.change(unlinkEvidence(row.row, entry.id), 'register')}
              >
                ${texts.unlink} ${row.row.code}
              </button>
            </li>`,
        )}
    </ul>
    <div class="field wide">
      <label for=${select}>${texts.linkTo}<span class="hidden-text"> (${entry.id})</span></label>
      <div class="joined">
        <select id=${select}>
          <option value="">–</option>
          ${all
            .filter(({ row }) => !rows.includes(row.row.code))
            .map(
              ({ row, title }) =>
                html`<option value=${row.row.code}>${row.row.code} ${title[view.locale]}</option>`,
            )}
        </select>
        <button type="button" @click=${link}>${rowTexts(view.locale).link}</button>
      </div>
    </div>`;
}
