import { html, nothing, type TemplateResult } from 'lit';
import { formatTypedNumber } from '../../typing/index.js';
import type { FormView } from '../form-view.js';
import type { ConditionModel, GroupModel, ItemModel } from '../model/form-model.js';
import { pathTexts } from '../path/texts.js';
import { findingsSection } from './findings.js';

/** What a reviewer may ask about, then every answer in short. */
export function checkAnswers(view: FormView): TemplateResult {
  return html`${findingsSection(view)}
  ${view.model.groups.map((group) => groupAnswers(view, group))}`;
}

function groupAnswers(view: FormView, model: GroupModel): TemplateResult {
  const { locale } = view;
  const texts = pathTexts(locale);
  const { group, conditions, criteria } = model;
  return html`<table class="answers">
    <caption>
      ${group.code}. ${group.title[locale]}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.row}</th>
        <th scope="col">${texts.answer}</th>
        <th scope="col" class="figure">${texts.documentsOf}</th>
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${conditions.map((row) => answerRow(view, row, row.condition.title[locale], conditionAnswer(view, row)))}
      ${criteria.flatMap(({ items }) => items.map((row) => answerRow(view, row, row.item.title[locale], itemAnswer(view, row))))}
    </tbody>
  </table>`;
}

function conditionAnswer({ texts, locale }: FormView, { answer }: ConditionModel): string {
  if (answer.met === undefined) return pathTexts(locale).unanswered;
  return answer.met ? texts.met : texts.unmet;
}

function itemAnswer({ locale }: FormView, { answer, item }: ItemModel): string {
  if (answer.notApplicable !== undefined) return pathTexts(locale).notApplicable;
  if (answer.points === undefined) return pathTexts(locale).unanswered;
  const max = formatTypedNumber(item.maxPoints.value, locale);
  return `${formatTypedNumber(answer.points, locale)} / ${max}`;
}

function answerRow(
  view: FormView,
  row: ConditionModel | ItemModel,
  title: string,
  answer: string,
): TemplateResult {
  const texts = pathTexts(view.locale);
  const { code } = row.row;
  const isWrong = row.issues.some(({ severity }) => severity === 'error');
  return html`<tr>
    <th scope="row"><span class="code">${code}</span> ${title}</th>
    <td class=${isWrong ? 'error' : row.state === 'unanswered' ? 'warning' : nothing}>
      ${answer}${view.place.isMarked(row.path) ? html` <span class="muted">(${texts.revisit})</span>` : nothing}
    </td>
    <td class="figure">${row.evidence.length}</td>
    <td>
      <button type="button" class="quiet" @click=${() => view.goTo(row.path)}>
        ${texts.change}<span class="hidden-text">${texts.answerOf(code)}</span>
      </button>
    </td>
  </tr>`;
}
