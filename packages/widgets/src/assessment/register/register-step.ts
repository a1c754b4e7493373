import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormView } from '../form-view.js';
import { stepTitle } from '../frame/step-title.js';
import type { EvidenceModel } from '../model/form-model.js';
import { evidenceEntry } from '../rows/evidence-entry.js';
import { unlinkedSection } from './unlinked-section.js';
import { pasteSection } from './paste-section.js';
import { rowLinks } from './row-links.js';
import { registerTexts } from './texts.js';

/** The whole register, entry by entry, and a way to paste a list into it. */
export function registerStep(view: FormView): TemplateResult {
  const texts = registerTexts(view.locale);
  const used = view.model.register.filter(({ rows }) => rows.length > 0);
  return html`<section class="register" aria-labelledby="register">
    ${stepTitle(view, 'register', texts.title)}
    <p class="hint">${view.model.register.length === 0 ? texts.empty : texts.hint}</p>
    ${
      used.length > 0
        ? html`<ul class="entries">
            ${repeat(
              used,
              ({ index }) => index,
              (evidence) => html`<li>${usedEntry(view, evidence)}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${unlinkedSection(view)} ${pasteSection(view)}
  </section>`;
}

function usedEntry(view: FormView, evidence: EvidenceModel): TemplateResult {
  const texts = registerTexts(view.locale);
  return evidenceEntry(
    view,
    evidence,
    'register',
    () =>
      html`<p class="hint">${texts.usedBy(evidence.rows.join(', '))}</p>
        ${rowLinks(view, evidence, 'register')}`,
  );
}
