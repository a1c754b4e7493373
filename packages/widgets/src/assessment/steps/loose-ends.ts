import { issueText } from '@dds/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { evidenceEntry } from '../rows/evidence-entry.js';
import { rowLinks } from '../register/row-links.js';
import type { FormView } from '../form-view.js';

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
      ${texts.unlinked}
    </div>
    ${repeat(
      unlinked,
      ({ index }) => index,
      (evidence) =>
        evidenceEntry(
          view,
          evidence,
          'unlinked',
          html`${rowLinks(view, evidence, 'unlinked')}
            <div class="actions">
              <button
                type="button"
                class="quiet"
                @click=${() => view.askToDelete(evidence.entry.id)}
              >
                ${texts.deleteEvidence} <span class="hidden-text">${evidence.entry.id}</span>
              </button>
            </div>`,
        ),
    )}
  </section>`;
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
