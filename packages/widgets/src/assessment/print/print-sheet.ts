import { evidenceKindName } from '@dds/engine/issues';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../internal/format.js';
import { formatTypedDate, formatTypedNumber } from '../../typing/index.js';
import type { ConditionModel, GroupModel, ItemModel, RowModel } from '../model/form-model.js';
import type { FormView } from '../form-view.js';
import { capitalize } from '../fields/messages.js';
import { listOf, recordOf } from '../model/read-answer.js';
import { asText } from '../../internal/as-text.js';
import { rowTexts } from '../rows/texts.js';
import { printTexts } from './texts.js';

/** The form on paper: the answers as tables, without controls. */
export function printSheet(view: FormView): TemplateResult {
  const { texts, model, locale } = view;
  const institution = recordOf(model.assessment.institution);
  const stages = listOf(institution.stages).map((stage) => texts.stage[stage]);
  return html`<div class="sheet">
    ${sheetTitle(view, texts.form)}
    ${factsTable([
      [texts.name, asText(institution.name)],
      [texts.schoolYear, asText(model.assessment.schoolYear)],
      [texts.id, asText(institution.id)],
      [texts.stages, stages.join(', ')],
      [texts.province, asText(institution.province)],
      [texts.authority, asText(institution.authority)],
      [texts.portal, asText(institution.portal)],
    ])}
    ${model.groups.map((group) => groupTable(view, group))}
    ${
      model.register.length > 0
        ? registerTable(
            view,
            html`<caption>
              ${printTexts(locale).register}
            </caption>`,
          )
        : nothing
    }
  </div>`;
}

/** The register of evidence on paper, by itself. */
export function printRegister(view: FormView): TemplateResult {
  const { texts, model, locale } = view;
  const institution = recordOf(model.assessment.institution);
  return html`<div class="sheet">
    ${sheetTitle(view, printTexts(locale).register)}
    ${factsTable([
      [texts.name, asText(institution.name)],
      [texts.schoolYear, asText(model.assessment.schoolYear)],
    ])}
    ${registerTable(view)}
  </div>`;
}

function sheetTitle({ catalog: { instrument }, locale }: FormView, title: string): TemplateResult {
  return html`<p class="sheet-title">${title}</p>
    <p class="sheet-basis">${instrument.title[locale]} (${instrument.number})</p>`;
}

function factsTable(facts: readonly (readonly [label: string, value: string])[]): TemplateResult {
  return html`<table>
    <tbody>
      ${facts.map(([label, value]) =>
        value
          ? html`<tr>
              <th scope="row">${label}</th>
              <td>${value}</td>
            </tr>`
          : nothing,
      )}
    </tbody>
  </table>`;
}

/** The register in the order of its file; the rows name its entries by their ids. */
function registerTable(
  { model, locale }: FormView,
  caption: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const texts = printTexts(locale);
  const names = rowTexts(locale);
  return html`<table>
    ${caption}
    <colgroup>
      <col />
      <col class="half" />
    </colgroup>
    <thead>
      <tr>
        <th scope="col">${names.code}</th>
        <th scope="col">${names.title}</th>
        <th scope="col">${texts.origin}</th>
      </tr>
    </thead>
    <tbody>
      ${model.register.map(
        ({ entry }) =>
          html`<tr>
            <td>${entry.id}</td>
            <td>
              ${asText(entry.title)}
              ${entry.url ? html`<p class="sheet-link">${asText(entry.url)}</p>` : nothing}
            </td>
            <td>
              ${[
                capitalize(evidenceKindName(entry.kind, locale)),
                asText(entry.number),
                formatTypedDate(entry.date, locale),
                asText(entry.issuer),
              ]
                .filter(Boolean)
                .join(', ')}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function groupTable(
  view: FormView,
  { group, totals, conditions, criteria }: GroupModel,
): TemplateResult {
  const { locale } = view;
  const texts = printTexts(locale);
  const names = rowTexts(locale);
  return html`<table>
      <caption>
        ${group.code}. ${group.title[locale]}
      </caption>
      <colgroup>
        <col />
        <col class="half" />
        <col class="narrow" />
        <col class="narrow" />
        <col class="proof" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">${names.code}</th>
          <th scope="col">${texts.row}</th>
          <th scope="col" class="figure">${texts.max}</th>
          <th scope="col" class="figure">${texts.points}</th>
          <th scope="col">${texts.evidence}</th>
        </tr>
      </thead>
      <tbody>
        ${conditions.map((row) =>
          line(
            row.condition.code,
            row.condition.title[locale],
            '',
            met(view, row),
            proof(view, row),
          ),
        )}
        ${criteria.map(({ criterion, items, points }) => {
          // A criterion that is its own single item is one line.
          const alone = items.find(({ item }) => item.code === criterion.code);
          return [
            line(
              criterion.code,
              criterion.title[locale],
              formatNumber(criterion.maxPoints.value, locale),
              alone ? itemAnswer(view, alone) : formatNumber(points, locale),
              alone ? proof(view, alone) : '',
              alone ? 'sheet-criterion sheet-alone' : 'sheet-criterion',
            ),
            alone ? nothing : items.map((row) => itemLine(view, row)),
          ];
        })}
      </tbody>
      <tfoot>
        <tr>
          <td></td>
          <th scope="row">${names.groupTotal(group.code)}</th>
          <td class="figure">${formatNumber(totals.maxPoints, locale)}</td>
          <td class="figure">${formatNumber(totals.points, locale)}</td>
          <td></td>
        </tr>
        <tr>
          <td></td>
          <td class="sheet-reason" colspan="4">${view.reasons.get(`groups/${group.code}`)}</td>
        </tr>
      </tfoot>
    </table>
    ${
      criteria.some(({ items }) => items.some(({ item }) => item.maxPoints.status === 'unverified'))
        ? html`<p>(?) ${names.sourcesUnverified}</p>`
        : nothing
    }`;
}

function line(
  code: string,
  title: string,
  max: string,
  answer: string,
  proof: unknown,
  className = '',
): TemplateResult {
  return html`<tr class=${className}>
    <td>${code}</td>
    <td>${title}</td>
    <td class="figure">${max}</td>
    <td class="figure">${answer}</td>
    <td>${proof}</td>
  </tr>`;
}

function itemLine(view: FormView, row: ItemModel): TemplateResult {
  const { code, title, maxPoints } = row.item;
  return line(
    code,
    title[view.locale],
    formatNumber(maxPoints.value, view.locale) + (maxPoints.status === 'unverified' ? ' (?)' : ''),
    itemAnswer(view, row),
    proof(view, row),
  );
}

function met({ texts, locale }: FormView, { answer }: ConditionModel): string {
  if (answer.met === undefined) return printTexts(locale).unanswered;
  return answer.met ? texts.met : texts.unmet;
}

function itemAnswer({ locale }: FormView, { state, answer }: ItemModel): string {
  const texts = printTexts(locale);
  const points = formatTypedNumber(answer.points, locale);
  switch (state) {
    case 'unanswered':
      return texts.unanswered;
    case 'not-applicable':
      return rowTexts(locale).notApplicable;
    case 'invalid':
      return `${points} (${texts.invalid})`;
    case 'evidence-missing':
    case 'scored':
      return points;
  }
}

function proof(view: FormView, { answer, evidence }: RowModel): readonly TemplateResult[] {
  const { measure, notApplicable, note } = answer;
  const amounts = [measure?.part, measure?.whole]
    .filter((amount) => amount !== undefined)
    .map((amount) => formatTypedNumber(amount, view.locale));
  const count = formatTypedNumber(measure?.count, view.locale);
  return [
    amounts.join(' / '),
    count && `${rowTexts(view.locale).count}: ${count}`,
    evidence.map(({ id }) => id).join(', '),
    asText(notApplicable),
    asText(note),
  ]
    .filter((line) => line !== '')
    .map((line) => html`<p>${line}</p>`);
}
