import { listDeadlines } from '@dds/engine/deadlines';
import { html, nothing, type TemplateResult } from 'lit';
import { formatTypedDate } from '../../typing/index.js';
import { fileChoice } from '../frame/file-bar.js';
import type { FormView } from '../form-view.js';
import { stepTitle } from '../frame/step-title.js';
import { listOf, recordOf } from '../model/read-answer.js';
import { countAnswers } from '../path/steps.js';
import { pathTexts } from '../path/texts.js';
import { factsSection } from './facts.js';

/** What is done and what is missing, the days that are left, and who scores itself. */
export function overviewStep(view: FormView): TemplateResult {
  const texts = pathTexts(view.locale);
  return html`${progressSection(view)} ${factsSection(view)}
    <div class="actions">
      ${fileChoice(texts.compare, (file) => view.openPrevious(file))}
      <span class="hint">${texts.compareHint}</span>
    </div>`;
}

function progressSection(view: FormView): TemplateResult {
  const texts = pathTexts(view.locale);
  const { model, locale } = view;
  return html`<section class="overview" aria-labelledby="overview">
    ${stepTitle(view, 'overview', texts.progress)} ${deadline(view)}
    <ul class="progress">
      ${model.groups.map((each) => {
        const { done, all } = countAnswers(each);
        const { code, title } = each.group;
        return html`<li>
          <button type="button" class="quiet" @click=${() => view.goStep(`groups/${code}`)}>
            ${code}. ${title[locale]}
          </button>
          <meter
            min="0"
            max=${all}
            value=${done}
            aria-label="${texts.group(code)}: ${texts.rowsDone(done, all)}"
          ></meter>
          <span>${texts.rowsDone(done, all)}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** The next day by which the head has to act, where a guidance names one. */
function deadline(view: FormView): TemplateResult | typeof nothing {
  const { assessment } = view.model;
  if (!view.guidance || typeof assessment.schoolYear !== 'string') return nothing;
  try {
    const stages = listOf(recordOf(assessment.institution).stages);
    const due = listDeadlines(view.guidance, {
      schoolYear: assessment.schoolYear,
      roles: ['head'],
      ...(stages.length > 0 && { stages }),
    }).find(({ lastDay }) => lastDay !== null);
    if (!due?.lastDay) return nothing;
    const days = Math.round((Date.parse(due.lastDay) - Date.parse(view.today)) / 86_400_000);
    const texts = pathTexts(view.locale);
    return html`<p class="deadline ${days < 0 ? 'error' : days < 14 ? 'warning' : ''}">
      <b>${texts.deadline(days, formatTypedDate(due.lastDay, view.locale))}</b>:
      ${due.title[view.locale]}
    </p>`;
  } catch {
    // The school year is not one yet: nothing is due in it.
    return nothing;
  }
}
