import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormView } from '../form-view.js';
import { evidenceEntry } from '../rows/evidence-entry.js';
import { removeEvidence } from '../model/update-evidence.js';
import { rowLinks } from './row-links.js';
import { registerTexts } from './texts.js';

/** Evidence that no row uses: it can be picked again, completed or deleted. */
export function unlinkedSection(view: FormView): TemplateResult | typeof nothing {
  const { texts, headingLevel } = view;
  const unlinked = view.model.register.filter(({ rows }) => rows.length === 0);
  if (unlinked.length === 0) return nothing;
  return html`<section class="unlinked" aria-labelledby="unlinked">
    <div
      class="section-title"
      id="unlinked"
      role="heading"
      tabindex="-1"
      aria-level=${headingLevel}
    >
      ${registerTexts(view.locale).unlinked}
    </div>
    ${repeat(
      unlinked,
      ({ index }) => index,
      (evidence) =>
        evidenceEntry(
          view,
          evidence,
          'unlinked',
          () =>
            html`${rowLinks(view, evidence, 'unlinked')}
              <div class="actions">
                <button
                  type="button"
                  class="quiet"
                  @click=${() => view.askToDelete(evidence.entry.id, removeEvidence(evidence.entry.id))}
                >
                  ${texts.deleteEvidence} <span class="hidden-text">${evidence.entry.id}</span>
                </button>
              </div>`,
        ),
    )}
  </section>`;
}
