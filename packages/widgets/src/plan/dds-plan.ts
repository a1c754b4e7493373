import {
  catalog4725,
  type Assessment,
  type AssessmentResult,
  type Catalog,
  type Guidance,
  type Policies,
} from '@dds/criteria';
import { scoreAssessment, type CostModel, type ImprovementPlan } from '@dds/engine';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';

import { chartStyles } from '../charts/styles.js';
import { DdsWorkElement } from '../internal/dds-work-element.js';
import { formatNumber } from '../internal/format.js';
import { readingFrame } from '../internal/reading-frame.js';
import { base } from '../styles/base.js';
import { controls } from '../styles/controls.js';
import { level } from '../styles/level.js';
import { table } from '../styles/table.js';
import { tokens } from '../styles/tokens.js';
import type { TakeOverDetail } from './events.js';
import { groupPlan, lockId } from './group-plan.js';
import { outcomeBars, outcomeTable, plannedOutcome } from './outcome.js';
import { readPlan, type PlanReading } from './plan-reading.js';
import type { PlanView } from './plan-view.js';
import { planStyles } from './styles.js';
import { planTexts } from './texts.js';
import { levelOf, sliderId, stepsOf, trialSection } from './trial-section.js';
import { applyTrial, pointsInFile, readSlider, trialChanges } from './trial.js';

/** How long the element waits for a pause in sliding before it reads the totals out. */
const ANNOUNCE_AFTER = 1000;

/**
 * The cheapest way to the next level, and sliders to try other points out.
 *
 * The sliders change nothing until a person takes them over.
 *
 * @element dds-plan
 * @attr {number} target - Level to reach; the next above the present unless told.
 * @attr {number} heading-level - Level of the first heading; 2 unless told.
 * @csspart summary - The level to reach, and each group before and after.
 * @csspart group - What a group of criteria has to do.
 * @csspart trial - The sliders.
 * @fires dds-take-over - A person takes over what was tried out; cancel it to leave everything as it is.
 */
export class DdsPlan extends DdsWorkElement {
  static override styles: CSSResultGroup = [
    tokens,
    base,
    controls,
    table,
    level,
    chartStyles,
    planStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...DdsWorkElement.properties,
    assessment: { attribute: false },
    catalog: { attribute: false },
    guidance: { attribute: false },
    policies: { attribute: false },
    target: { type: Number },
    locked: { attribute: false },
    cost: { attribute: false },
  };

  private trial = new Map<string, number>();
  private picked: readonly string[] = [];
  private message = '';
  private isSpoken = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** What the institution answered. */
  declare assessment: Assessment | undefined;
  /** The index to score by; that of Decision 4725 unless told. */
  declare catalog: Catalog;
  /** Says which evidence a step needs. */
  declare guidance: Guidance | undefined;
  /** Readings of what the Decision leaves open, where they are not the usual ones. */
  declare policies: Partial<Policies> | undefined;
  /** The level to reach. A person may choose another. */
  declare target: number | undefined;
  /** Codes of items that cannot be raised. A person may mark others. */
  declare locked: readonly string[] | undefined;
  /** What raising items costs; by the effort of each unless told. */
  declare cost: CostModel | undefined;

  constructor() {
    super();
    this.catalog = catalog4725;
  }

  /** What is shown; `undefined` where no plan can be made. */
  get plan(): ImprovementPlan | undefined {
    return this.read()?.plan;
  }

  override render(): TemplateResult {
    return readingFrame(this.locale, planTexts(this.locale), this.read(), (reading) =>
      this.renderReading(reading),
    );
  }

  /** `null` where there is nothing to plan from, `undefined` where it cannot be read. */
  private read(): PlanReading | null | undefined {
    try {
      return readPlan(this) ?? null;
    } catch {
      return undefined;
    }
  }

  private renderReading(reading: PlanReading): readonly unknown[] {
    const { guidance, locale, headingLevel } = this;
    const texts = planTexts(locale);
    const view = { reading, guidance, texts, locale, headingLevel: headingLevel + 1 };
    return [
      this.renderSummary(view),
      ...reading.catalog.groups.map((group) =>
        groupPlan(view, group, this.locked ?? [], (code, isLocked) => {
          void this.lock(code, isLocked);
        }),
      ),
      this.renderTrial(view),
    ];
  }

  private renderSummary(view: PlanView): TemplateResult {
    const { reading, texts } = view;
    const { plan, result } = reading;
    const outcomes = plannedOutcome(view);
    const { institution, schoolYear } = this.assessment!;
    const about = [institution?.name, schoolYear && texts.schoolYear(schoolYear)].filter(Boolean);
    return html`<section part="summary">
      <div class="title" role="heading" aria-level=${this.headingLevel}>
        ${texts.heading(plan.target)}
      </div>
      ${about.length > 0 ? html`<p class="muted">${about.join(' · ')}</p>` : nothing}
      ${
        result.stamp.policies.overall === 'per-group'
          ? nothing
          : html`<div class="now">${texts.now}: ${levelOf(view, result.level)}</div>`
      }
      ${result.complete ? nothing : html`<p class="muted">${texts.incomplete}</p>`}
      ${this.renderTargets(view)}
      <p class="lead">${this.lead(view)}</p>
      <div class="chart beside">
        ${outcomeBars(view, outcomes)} ${outcomeTable(view, outcomes, texts.chart, texts.planned)}
      </div>
      ${
        stepsOf(view).steps > 0
          ? html`<p class="muted">${texts.estimate} ${this.cost ? nothing : texts.leastEffort}</p>`
          : nothing
      }
    </section>`;
  }

  private renderTargets({ reading, texts, locale }: PlanView): TemplateResult {
    const { plan, targets } = reading;
    const isStrange = this.target != null && this.target !== plan.target;
    return html`${isStrange ? html`<p class="warning">${texts.strangeTarget(plan.target)}</p>` : nothing}
      <fieldset class="no-print">
        <legend>${texts.target}</legend>
        <div class="targets">
          ${targets.map(
            ({ level: number, title }) =>
              html`<label class="choice">
                <input
                  type="radio"
                  name="target"
                  .checked=${number === plan.target}
                  @change=${() => {
                    this.target = number;
                  }}
                />
                ${texts.level(number, title[locale])}
              </label>`,
          )}
        </div>
      </fieldset>`;
  }

  private lead(view: PlanView): string {
    const { texts, reading } = view;
    const { target, reached, possible } = reading.plan;
    if (reached) return texts.reached(target);
    if (!possible) return texts.impossible(target);
    const { blockers, steps } = stepsOf(view);
    return texts.todo(target, blockers, steps);
  }

  private renderTrial(view: PlanView): TemplateResult {
    const { reading } = view;
    const assessment = this.assessment!;
    const { trial, picked, message, isSpoken } = this;
    const planned = plannedPoints(reading);
    const shown = [...reading.items.keys()].filter(
      (code) => planned.has(code) || picked.includes(code) || trial.has(code),
    );
    const points = (code: string) => {
      const inFile = pointsInFile(assessment, code);
      return [inFile, trial.get(code) ?? inFile] as const;
    };
    const { result } = this.tryOut(assessment);
    return trialSection(
      view,
      { shown, points, result, message, isSpoken },
      {
        slide: (code, value) => this.slide(code, value, reading),
        add: () => void this.addSlider(),
        follow: () => {
          this.trial = new Map([...trial, ...planned]);
          this.announceLater();
        },
        takeOver: () => this.takeOver(assessment),
        reset: () => {
          this.clearTrial();
          this.tell(view.texts.wasReset);
        },
      },
    );
  }

  /** The assessment with what is tried out. */
  private tryOut(before: Assessment): TakeOverDetail {
    const { catalog, guidance, policies, trial } = this;
    const items = trialChanges(before, trial);
    const assessment = applyTrial(before, items);
    const result = scoreAssessment(catalog, assessment, { guidance, policies });
    return { assessment, changes: { items }, result };
  }

  private slide(code: string, value: number, { items }: PlanReading): void {
    this.trial = new Map(this.trial).set(
      code,
      readSlider(value, items.get(code)!.scored.maxPoints),
    );
    this.announceLater();
  }

  private async addSlider(): Promise<void> {
    const code = this.renderRoot.querySelector<HTMLSelectElement>('#pick')?.value;
    if (code === undefined) return;
    this.picked = [...this.picked, code];
    await this.refresh(sliderId(code));
  }

  private async lock(code: string, isLocked: boolean): Promise<void> {
    const others = (this.locked ?? []).filter((each) => each !== code);
    this.locked = isLocked ? [...others, code] : others;
    await this.refresh(lockId(code));
  }

  /** Draws anew and puts the focus where it belongs, as what had it may have moved. */
  private async refresh(id: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  }

  private takeOver(before: Assessment): void {
    const texts = planTexts(this.locale);
    const detail = this.tryOut(before);
    const count = Object.keys(detail.changes.items ?? {}).length;
    if (count === 0) {
      this.tell(texts.nothingTried);
      return;
    }
    const isTaken = this.dispatchEvent(
      new CustomEvent('dds-take-over', { bubbles: true, composed: true, cancelable: true, detail }),
    );
    if (!isTaken) {
      this.tell(texts.notTakenOver);
      return;
    }
    // A page may have set another in the meantime.
    if (this.assessment === before) this.assessment = detail.assessment;
    this.clearTrial();
    this.tell(texts.takenOver(count));
  }

  private clearTrial(): void {
    this.trial = new Map();
    this.picked = [];
  }

  private tell(message: string): void {
    clearTimeout(this.timer);
    this.message = message;
    this.isSpoken = false;
    this.requestUpdate();
  }

  /** Reads the totals out once the sliders have come to rest. */
  private announceLater(): void {
    this.tell('');
    this.timer = setTimeout(() => {
      const reading = this.read();
      if (!reading || !this.assessment) return;
      const texts = planTexts(this.locale);
      const { groups }: AssessmentResult = this.tryOut(this.assessment).result;
      const said = reading.catalog.groups.map(({ code }) => {
        const { points, level: reached } = groups[code]!;
        return texts.said(code, formatNumber(points, this.locale), reached);
      });
      this.tell(said.join(' '));
      this.isSpoken = true;
    }, ANNOUNCE_AFTER);
  }
}

/** The points that the plan raises items to. */
function plannedPoints({ plan }: PlanReading): ReadonlyMap<string, number> {
  return new Map(
    Object.values(plan.groups).flatMap(({ steps }) =>
      steps.map(({ item, to }) => [item, to] as const),
    ),
  );
}
