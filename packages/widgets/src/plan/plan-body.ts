import type { Assessment, AssessmentResult } from '@dds/criteria';
import type { ImprovementPlan } from '@dds/engine/plan';
import { scoreAssessment } from '@dds/engine/score';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';

import { chartStyles } from '../charts/styles.js';
import type { DdsElement } from '../internal/dds-element.js';
import { formatNumber } from '../internal/format.js';
import type { Body } from '../later/dds-later-element.js';
import { controls } from '../styles/controls.js';
import { level } from '../styles/level.js';
import { table } from '../styles/table.js';
import type { TakeOverDetail } from './events.js';
import { groupPlan, lockId } from './group-plan.js';
import { outcomeBars, outcomeTable, plannedOutcome } from './outcome.js';
import { readPlan, type PlanInput, type PlanReading } from './plan-reading.js';
import type { PlanView } from './plan-view.js';
import { planStyles } from './styles.js';
import { planTexts } from './texts.js';
import { levelOf, sliderId, stepsOf, trialSection } from './trial-section.js';
import { applyTrial, pointsInFile, readSlider, trialChanges } from './trial.js';

/** How long the element waits for a pause in sliding before it reads the totals out. */
const ANNOUNCE_AFTER = 1000;

/** The element, as far as a page sets it: a person may choose another target and lock items. */
export type PlanHost = DdsElement & { -readonly [Key in keyof PlanInput]: PlanInput[Key] };

/** The plan of an element, and what is tried out there. */
export class PlanBody implements Body {
  static readonly styles: readonly CSSResult[] = [controls, table, level, chartStyles, planStyles];

  private readonly host: PlanHost;
  private trial = new Map<string, number>();
  private picked: readonly string[] = [];
  private message = '';
  private isSpoken = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PlanHost) {
    this.host = host;
  }

  /** `undefined` where no plan can be made. */
  get plan(): ImprovementPlan | undefined {
    return this.read()?.plan;
  }

  render(): unknown {
    const reading = this.read();
    if (reading) return this.renderReading(reading);
    return html`<p class="error" role="alert">${planTexts(this.host.locale).unreadable}</p>`;
  }

  private read(): PlanReading | undefined {
    try {
      return readPlan(this.host);
    } catch {
      return undefined;
    }
  }

  private renderReading(reading: PlanReading): readonly unknown[] {
    const { guidance, locale, headingLevel, locked } = this.host;
    const texts = planTexts(locale);
    const view = { reading, guidance, texts, locale, headingLevel: headingLevel + 1 };
    return [
      this.renderSummary(view),
      ...reading.catalog.groups.map((group) =>
        groupPlan(view, group, locked ?? [], (code, isLocked) => {
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
    const { institution, schoolYear } = this.host.assessment!;
    const about = [institution?.name, schoolYear && texts.schoolYear(schoolYear)].filter(Boolean);
    return html`<section part="summary">
      <div class="title" role="heading" aria-level=${this.host.headingLevel}>
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
          ? html`<p class="muted">
              ${texts.estimate} ${this.host.cost ? nothing : texts.leastEffort}
            </p>`
          : nothing
      }
    </section>`;
  }

  private renderTargets({ reading, texts, locale }: PlanView): TemplateResult {
    const { plan, targets } = reading;
    const isStrange = this.host.target != null && this.host.target !== plan.target;
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
                    this.host.target = number;
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
    const assessment = this.host.assessment!;
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
    const { catalog, guidance, policies } = this.host;
    const items = trialChanges(before, this.trial);
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
    const code = this.host.renderRoot.querySelector<HTMLSelectElement>('#pick')?.value;
    if (code === undefined) return;
    this.picked = [...this.picked, code];
    await this.refresh(sliderId(code));
  }

  private async lock(code: string, isLocked: boolean): Promise<void> {
    const others = (this.host.locked ?? []).filter((each) => each !== code);
    this.host.locked = isLocked ? [...others, code] : others;
    await this.refresh(lockId(code));
  }

  /** Draws anew and puts the focus where it belongs, as what had it may have moved. */
  private async refresh(id: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  }

  private takeOver(before: Assessment): void {
    const texts = planTexts(this.host.locale);
    const detail = this.tryOut(before);
    const count = Object.keys(detail.changes.items ?? {}).length;
    if (count === 0) {
      this.tell(texts.nothingTried);
      return;
    }
    const isTaken = this.host.dispatchEvent(
      new CustomEvent('dds-take-over', { bubbles: true, composed: true, cancelable: true, detail }),
    );
    if (!isTaken) {
      this.tell(texts.notTakenOver);
      return;
    }
    // A page may have set another in the meantime.
    if (this.host.assessment === before) this.host.assessment = detail.assessment;
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
    this.host.requestUpdate();
  }

  /** Reads the totals out once the sliders have come to rest. */
  private announceLater(): void {
    this.tell('');
    this.timer = setTimeout(() => {
      const reading = this.read();
      if (!reading || !this.host.assessment) return;
      const texts = planTexts(this.host.locale);
      const { groups }: AssessmentResult = this.tryOut(this.host.assessment).result;
      const said = reading.catalog.groups.map(({ code }) => {
        const { points, level: reached } = groups[code]!;
        return texts.said(code, formatNumber(points, this.host.locale), reached);
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
