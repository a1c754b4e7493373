import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormView } from '../form-view.js';
import { stepTitle } from '../frame/step-title.js';
import type { EvidenceModel } from '../model/form-model.js';
import { evidenceEntry } from '../rows/evidence-entry.js';
import { removeEvidence } from '../model/update-evidence.js';
import { rowLinks } from './row-links.js';
import { registerTexts } from './texts.js';

/** Evidence that no row uses: it can be picked again, completed or deleted. */
export function unlinkedSection(view: FormView): TemplateResult | typeof nothing {
  const unlinked = view.model.register.filter(({ rows }) => rows.length === 0);
  if (unlinked.length === 0) return nothing;
  return html`<section class="unlinked" aria-labelledby="unlinked">
    ${stepTitle(view, 'unlinked', registerTexts(view.locale).unlinked)}
    ${repeat(
      unlinked,
      ({ index }) => index,
      (evidence) => unlinkedEntry(view, evidence),
    )}
  </section>`;
}

function unlinkedEntry(view: FormView, evidence: EvidenceModel): TemplateResult {
  const { id } = evidence.entry;
  return evidenceEntry(
    view,
    evidence,
    'unlinked',
    () =>
      html`${rowLinks(view, evidence, 'unlinked')}
        <div class="actions">
          <button
            type="button"
            class="quiet"
            @click=${() => view.askToDelete(id, removeEvidence(id))}
          >
            ${view.texts.deleteEvidence} <span class="hidden-text">${id}</span>
          </button>
        </div>`,
  );
}
