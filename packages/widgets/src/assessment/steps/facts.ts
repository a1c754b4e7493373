import { isWebAddress } from '@dds/engine/score';
import { stages, type Institution } from '@dds/criteria';
import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { listOf, recordOf } from '../model/read-answer.js';
import { asText } from '../../internal/as-text.js';
import { textField, textOrNothing } from '../fields/text-field.js';
import { setInstitution, setSchoolYear, setStage } from '../model/update-facts.js';

/** Who scores itself, and for which school year. */
export function factsSection(view: FormView): TemplateResult {
  const { texts, model } = view;
  const institution = recordOf(model.assessment.institution);
  const fact = (key: Exclude<keyof Institution, 'stages'>, className = ''): TemplateResult =>
    textField(view, {
      id: `institution/${key}`,
      label: texts[key],
      text: asText(institution[key]),
      onType: (typed) => view.change(setInstitution(key, textOrNothing(typed))),
      className,
      ...(key === 'portal' && { mode: 'url', messages: addressMessages(view, institution.portal) }),
    });
  const known = [institution.name, model.assessment.schoolYear].map(asText).filter(Boolean);
  return html`<details class="facts" ?open=${view.opensFacts}>
    <summary>
      <span class="section-title" role="heading" aria-level=${view.headingLevel}>
        ${texts.facts}
      </span>
      <span class="muted">${known.join(' · ')}</span>
    </summary>
    <div class="fields">
      ${fact('name', 'double')}
      ${textField(view, {
        id: 'schoolYear',
        label: texts.schoolYear,
        text: asText(model.assessment.schoolYear),
        onType: (typed) => view.change(setSchoolYear(textOrNothing(typed))),
        hint: texts.schoolYearHint,
      })}
      ${stagesField(view, institution)} ${fact('id')} ${fact('province')} ${fact('authority')}
      ${fact('portal', 'wide')}
    </div>
  </details>`;
}

function stagesField(view: FormView, institution: Partial<Institution>): TemplateResult {
  const offered = listOf(institution.stages);
  return html`<fieldset class="wide" id="institution/stages">
    <legend>${view.texts.stages}</legend>
    <div class="choices">
      ${stages.map(
        (stage) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${offered.includes(stage)}
              @change=${(event: Event) =>
                view.change(setStage(stage, (event.target as HTMLInputElement).checked))}
            />
            ${view.texts.stage[stage]}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** What is wrong with an address that a person typed. */
export function addressMessages(
  { texts }: FormView,
  address: string | undefined,
): readonly { severity: 'warning'; text: string }[] {
  return address === undefined || isWebAddress(address)
    ? []
    : [{ severity: 'warning', text: texts.addressInvalid }];
}
