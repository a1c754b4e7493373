import type { AssessmentResult, Group, GroupResult } from '@dds/criteria';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../internal/format.js';
import { levelChip } from '../../internal/level-chip.js';
import type { FormView } from '../form-view.js';
import type { MissingKind } from '../model/form-model.js';

/** The totals so far, why a level does not stand, and what is still missing. */
export function summarySection(
  view: FormView,
  drawnTotals: HTMLElement,
  saveState: TemplateResult,
): TemplateResult {
  const { texts, headingLevel } = view;
  return html`<section class="summary" aria-labelledby="summary">
    <div class="section-title" id="summary" role="heading" aria-level=${headingLevel}>
      ${texts.summary}
    </div>
    ${drawnTotals} ${missingList(view)} ${saveState}
  </section>`;
}

/** What the totals say, and to whom. */
export interface Totals extends Pick<FormView, 'catalog' | 'locale' | 'texts'> {
  readonly result: AssessmentResult;
  /** Why, by path; absent: what stood there stays until it is known. */
  readonly reasons?: FormView['reasons'];
}

/** Points and level of each group, with the reason. */
export function totals(said: Totals): readonly TemplateResult[] {
  return said.catalog.groups.map((group) => groupTotal(said, group));
}

function groupTotal({ result, texts, locale, reasons }: Totals, group: Group): TemplateResult {
  const { points, maxPoints, level } = result.groups[group.code] as GroupResult;
  return html`<div class="total">
    <p class="total-name" title=${group.title[locale]}>${texts.group(group.code)}</p>
    <p class="total-points">
      <b>${formatNumber(points, locale)}</b> / ${texts.points(formatNumber(maxPoints, locale))}
    </p>
    ${levelChip(level, level === null ? texts.levelNone : texts.level(level))}
    <p class="hint">${reasons ? reasons.get(`groups/${group.code}`) : noChange}</p>
  </div>`;
}

function missingList(view: FormView): TemplateResult {
  const { texts, model } = view;
  const [error] = model.errors;
  return html`<div class="missing">
    <p>
      <b> ${model.missing.length > 0 ? texts.missing(model.missing.length) : texts.missingNone} </b>
    </p>
    <ul>
      ${
        error
          ? html`<li>
              <button type="button" class="quiet error" @click=${() => view.goTo(error.target)}>
                ${texts.errors(model.errors.length)}
              </button>
            </li>`
          : nothing
      }
      ${sortMissing(view).map(
        ({ text, first }) =>
          html`<li>
            <button type="button" class="quiet" @click=${() => view.goTo(first)}>${text}</button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What is missing, kind by kind, each with the way to the first. */
export function sortMissing({ texts, model }: Pick<FormView, 'texts' | 'model'>): readonly {
  readonly text: string;
  readonly first: string;
}[] {
  const kinds: readonly (readonly [MissingKind, (count: number) => string])[] = [
    ['fact', texts.missingFacts],
    ['condition', texts.missingConditions],
    ['item', texts.missingItems],
    ['evidence', texts.missingEvidence],
  ];
  return kinds.flatMap(([kind, say]) => {
    const paths = model.missing.filter((each) => each.kind === kind).map(({ path }) => path);
    const [first] = paths;
    if (first === undefined) return [];
    return [{ text: say(paths.length), first: kind === 'evidence' ? `${first}#evidence` : first }];
  });
}
