import type { AssessmentResult } from '@dds/criteria';
import { explain } from '@dds/engine/explain';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { formatNumber } from '../internal/format.js';
import { levelChip } from '../internal/level-chip.js';
import { outcomeTable, triedOutcome } from './outcome.js';
import type { PlanItem } from './plan-reading.js';
import type { PlanView } from './plan-view.js';
import { sliderEnd, TRIAL_STEP } from './trial.js';

/** What is tried out, as the section shows it. */
export interface TrialState {
  /** Codes of the items that have a slider, in catalog order. */
  readonly shown: readonly string[];
  /** The points of an item in the assessment, and those tried. */
  readonly points: (code: string) => readonly [inFile: number, tried: number];
  readonly result: AssessmentResult;
  /** Told to everybody, or only to those who do not see the totals. */
  readonly message: string;
  readonly isSpoken: boolean;
}

/** What a person can do there. */
export interface TrialActions {
  readonly slide: (code: string, value: number) => void;
  readonly add: () => void;
  readonly follow: () => void;
  readonly takeOver: () => void;
  readonly reset: () => void;
}

/** The id of an item's slider. */
export function sliderId(code: string): string {
  return `try-${code}`;
}

/** Sliders that change nothing until they are taken over, and the totals that they would give. */
export function trialSection(
  view: PlanView,
  state: TrialState,
  actions: TrialActions,
): TemplateResult {
  const { texts, headingLevel, reading } = view;
  const { shown, result, message, isSpoken } = state;
  const { steps } = stepsOf(view);
  return html`<section class="no-print" part="trial">
    <div role="heading" aria-level=${headingLevel}>${texts.trial}</div>
    <p>${texts.trialNote}</p>
    <div class="trial">
      <div class="sliders">
        ${
          steps > 0
            ? html`<div>
                <button type="button" @click=${actions.follow}>${texts.follow}</button>
              </div>`
            : nothing
        }
        ${repeat(
          shown,
          (code) => code,
          (code) => renderSlider(view, reading.items.get(code)!, state.points(code), actions),
        )}
        ${renderPicker(view, shown, actions)}
      </div>
      <div class="outcome">
        ${outcomeTable(view, triedOutcome(view, result), texts.trialTable, texts.tried)}
        ${
          result.stamp.policies.overall === 'per-group'
            ? nothing
            : html`<div class="now">${texts.trialLevel} ${levelOf(view, result.level)}</div>`
        }
        <p>${reasonOf(view, result)}</p>
        <div class="actions">
          <button type="button" class="primary" @click=${actions.takeOver}>
            ${texts.takeOver}
          </button>
          <button type="button" @click=${actions.reset}>${texts.reset}</button>
        </div>
        <p role="status" class=${isSpoken ? 'hidden-text' : ''}>${message}</p>
      </div>
    </div>
  </section>`;
}

/** A level as a chip with its title. */
export function levelOf(
  { reading, texts, locale }: PlanView,
  level: number | null,
): TemplateResult {
  const title = reading.catalog.levels.value.find((known) => known.level === level)?.title[locale];
  return levelChip(level, level === null ? texts.held : texts.level(level, title ?? '–'));
}

/** Why a result has its level, in a sentence. */
function reasonOf({ reading, locale }: PlanView, result: AssessmentResult): string | undefined {
  return explain(result, reading.catalog, locale).find(({ path }) => path === 'institution')?.text;
}

/** How much the plan of every group has to settle and to raise. */
export function stepsOf({ reading }: PlanView): {
  readonly steps: number;
  readonly blockers: number;
} {
  const groups = Object.values(reading.plan.groups);
  return {
    steps: groups.reduce((sum, { steps }) => sum + steps.length, 0),
    blockers: groups.reduce((sum, { blockers }) => sum + blockers.length, 0),
  };
}

function renderSlider(
  { texts, locale }: PlanView,
  { item: { code, title }, scored: { maxPoints, state } }: PlanItem,
  [inFile, tried]: readonly [number, number],
  { slide }: TrialActions,
): TemplateResult {
  const write = (value: number): string => formatNumber(value, locale);
  const max = write(maxPoints);
  const id = sliderId(code);
  const now = texts.states[state] || write(inFile);
  return html`<div class="slider ${tried === inFile ? '' : 'tried'}">
    <label for=${id}><b>${code}</b> ${title[locale]}</label>
    <input
      type="range"
      id=${id}
      aria-describedby="${id}-now"
      aria-valuetext=${texts.pointsSaid(write(tried), max)}
      min="0"
      max=${sliderEnd(maxPoints)}
      step=${TRIAL_STEP}
      .value=${String(tried)}
      @input=${(event: Event) => slide(code, (event.target as HTMLInputElement).valueAsNumber)}
    />
    <span class="figure" aria-hidden="true">${texts.points(write(tried), max)}</span>
    <span class="muted" id="${id}-now">${texts.nowPoints(now)}</span>
  </div>`;
}

function renderPicker(
  { reading, texts, locale }: PlanView,
  shown: readonly string[],
  { add }: TrialActions,
): TemplateResult | typeof nothing {
  const others = [...reading.items.values()].filter(({ item }) => !shown.includes(item.code));
  if (others.length === 0) return nothing;
  return html`<div class="picker">
    <label for="pick">${texts.pick}</label>
    <select id="pick">
      ${repeat(
        others,
        ({ item }) => item.code,
        ({ item }) => html`<option value=${item.code}>${item.code} ${item.title[locale]}</option>`,
      )}
    </select>
    <button type="button" @click=${add}>${texts.add}</button>
  </div>`;
}
