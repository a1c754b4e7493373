import type { EvidenceRequirement } from '@dds/criteria';
import { evidenceKindName } from '@dds/engine/issues';
import { html, nothing, type TemplateResult } from 'lit';
import type { RowModel } from '../model/form-model.js';
import type { FormView } from '../form-view.js';
import { capitalize } from '../fields/messages.js';
import { rowTexts } from './texts.js';

/** What the guidance wants to see for a condition or criterion, and what of it is there. */
export function guidanceNote(
  view: FormView,
  code: string,
  rows: readonly RowModel[],
): TemplateResult | typeof nothing {
  const { guidance, locale } = view;
  const texts = rowTexts(locale);
  const requirements = new Map(
    rows.flatMap((row) =>
      row.requirements.map(({ requirement }) => [requirement.id, requirement] as const),
    ),
  );
  if (guidance === null || requirements.size === 0) return nothing;
  return html`<details class="guidance">
    <summary>
      ${texts.guidance(guidance.instrument.issuer[locale])}<span class="hidden-text"
        >, ${code}</span
      >
    </summary>
    <ul>
      ${[...requirements.values()].map(
        (requirement) =>
          html`<li>
            <p>
              <b>${requirement.title[locale]}</b>${
                requirement.strength === 'recommended' ? ` (${texts.recommended})` : nothing
              }
              ${progress(view, requirement, rows)}
            </p>
            ${
              requirement.states.length > 0
                ? html`<p>${texts.requirementStates}</p>
                    <ul class="states">
                      ${requirement.states.map((state) => html`<li>${state[locale]}</li>`)}
                    </ul>`
                : nothing
            }
            ${requirement.advice?.map((advice) => html`<p>${advice[locale]}</p>`) ?? nothing}
            <p class="hint">${facts(view, requirement)}</p>
          </li>`,
      )}
    </ul>
  </details>`;
}

function facts({ locale }: FormView, requirement: EvidenceRequirement): string {
  const texts = rowTexts(locale);
  return [
    capitalize(
      [requirement.kind, ...(requirement.alternatives ?? [])]
        .map((kind) => evidenceKindName(kind, locale))
        .join(' / '),
    ),
    texts.due[requirement.due],
    ...(requirement.public ? [texts.requirementPublic] : []),
    requirement.clause[locale],
  ].join(' · ');
}

function progress(
  { locale }: FormView,
  { id }: EvidenceRequirement,
  rows: readonly RowModel[],
): TemplateResult | typeof nothing {
  const texts = rowTexts(locale);
  const missing = rows.filter(({ issues }) =>
    issues.some(({ params }) => params['requirement'] === id),
  );
  if (missing.length > 0) {
    const codes = rows.length > 1 ? `: ${missing.map(({ row }) => row.code).join(', ')}` : '';
    return html`<span class="warning">– ${texts.requirementMissing}${codes}</span>`;
  }
  const isMet = rows.some(({ requirements }) =>
    requirements.some(({ requirement, met }) => met && requirement.id === id),
  );
  return isMet ? html`<span class="success">– ${texts.requirementMet}</span>` : nothing;
}
