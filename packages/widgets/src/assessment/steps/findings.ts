import { checks4725 } from '@dds/criteria/checks';
import { lintAssessment, lintText } from '@dds/engine/lint';
import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { pathTexts } from '../path/texts.js';

/** What a reviewer may ask about, each with the way to its row. */
export function findingsSection(view: FormView): TemplateResult {
  const { catalog, model, guidance, locale, headingLevel, today } = view;
  const texts = pathTexts(locale);
  const found = lintAssessment(catalog, model.assessment, {
    on: today,
    ...(guidance && { guidance }),
    ...(checks4725.catalog === catalog.id && { checks: checks4725 }),
  });
  return html`<div class="criterion-title" role="heading" aria-level=${headingLevel + 1}>
      ${texts.findings}
    </div>
    ${
      found.length === 0
        ? html`<p>${texts.findingsNone}</p>`
        : html`<ul class="findings">
            ${found.map(
              (finding) =>
                html`<li class=${finding.severity}>
                  <button type="button" class="quiet" @click=${() => view.goTo(finding.path)}>
                    ${lintText(finding, locale)}
                  </button>
                </li>`,
            )}
          </ul>`
    }`;
}
