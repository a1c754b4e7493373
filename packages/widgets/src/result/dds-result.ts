import {
  catalog4725,
  type Assessment,
  type AssessmentResult,
  type Catalog,
  type Group,
  type Guidance,
  type Policies,
} from '@dds/criteria';
import { explain } from '@dds/engine/explain';
import { scoreAssessment } from '@dds/engine/score';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';

import { DdsElement } from '../internal/dds-element.js';
import { levelChip } from '../internal/level-chip.js';
import { levelClass } from '../internal/level-mark.js';
import { OpenForPrint } from '../internal/open-for-print.js';
import { readingFrame } from '../internal/reading-frame.js';
import { base } from '../styles/base.js';
import { controls } from '../styles/controls.js';
import { level } from '../styles/level.js';
import { table } from '../styles/table.js';
import { tokens } from '../styles/tokens.js';
import { renderGauge } from './gauge.js';
import { resultStyles } from './styles.js';
import { renderCriteria, renderItems } from './tables.js';
import { resultTexts } from './texts.js';

/** A result together with the sentences that explain it. */
interface Reading {
  readonly result: AssessmentResult;
  readonly reasons: ReadonlyMap<string, string>;
}

/**
 * The result of an assessment: levels with their reasons in words, two gauges, tables.
 *
 * Give it an `assessment`, which it lets the engine score, or a `result`.
 *
 * @element dds-result
 * @attr {number} heading-level - Level of the first heading; 2 unless told.
 * @csspart summary - The institution's level.
 * @csspart group - A group of criteria.
 */
export class DdsResult extends DdsElement {
  static override styles: CSSResultGroup = [tokens, base, controls, table, level, resultStyles];
  static override properties: PropertyDeclarations = {
    ...DdsElement.properties,
    assessment: { attribute: false },
    result: { attribute: false },
    catalog: { attribute: false },
    guidance: { attribute: false },
    policies: { attribute: false },
  };

  /** What the institution answered. */
  declare assessment: Assessment | undefined;
  /** What `scoreAssessment` returned; it goes before `assessment`. */
  declare result: AssessmentResult | undefined;
  /** The index to score by, and to take the titles from; that of Decision 4725 unless told. */
  declare catalog: Catalog;
  /** The local guidance to score with, which says what evidence is wanted. */
  declare guidance: Guidance | undefined;
  /** Readings of what the Decision leaves open, where they are not the usual ones. */
  declare policies: Partial<Policies> | undefined;

  constructor() {
    super();
    this.catalog = catalog4725;
    this.addController(new OpenForPrint(this));
  }

  /** What is shown, for a badge beside it; `undefined` where nothing can be. */
  get scored(): AssessmentResult | undefined {
    return this.read()?.result;
  }

  override render(): TemplateResult {
    return readingFrame(this.locale, resultTexts[this.locale], this.read(), (reading) =>
      this.renderReading(reading),
    );
  }

  /** `null` where there is nothing to read, `undefined` where it cannot be read. */
  private read(): Reading | null | undefined {
    const { assessment, catalog, guidance, policies, locale } = this;
    try {
      const result =
        this.result ?? (assessment && scoreAssessment(catalog, assessment, { guidance, policies }));
      if (!result) return null;
      const reasons = explain(result, catalog, locale);
      return { result, reasons: new Map(reasons.map(({ path, text }) => [path, text])) };
    } catch {
      return undefined;
    }
  }

  private renderReading(reading: Reading): readonly TemplateResult[] {
    return [
      this.renderSummary(reading),
      html`<div class="groups">
        ${this.catalog.groups.map((group) => this.renderGroup(group, reading))}
      </div>`,
      this.renderStamp(reading),
    ];
  }

  private renderSummary({ result, reasons }: Reading): TemplateResult {
    const texts = resultTexts[this.locale];
    const { institution, schoolYear } = this.assessment ?? {};
    const about = [institution?.name, schoolYear && texts.schoolYear(schoolYear)].filter(Boolean);
    return html`<section class="summary ${levelClass(result.level)}" part="summary">
      <div role="heading" aria-level=${this.headingLevel}>${texts.heading}</div>
      ${about.length > 0 ? html`<p class="muted">${about.join(' · ')}</p>` : nothing}
      ${result.stamp.policies.overall === 'per-group' ? nothing : this.renderLevel(result.level)}
      <p>${reasons.get('institution')}</p>
      ${result.complete ? nothing : html`<p>${texts.incomplete(countOpenRows(result))}</p>`}
    </section>`;
  }

  private renderGroup(group: Group, { result, reasons }: Reading): TemplateResult {
    const scored = result.groups[group.code];
    if (!scored) return html``;
    const { locale } = this;
    const texts = resultTexts[locale];
    return html`<section part="group">
      <div role="heading" aria-level=${this.headingLevel + 1}>
        ${texts.group(group.code, group.title[locale])}
      </div>
      <div class="overview">
        ${renderGauge(scored, this.catalog.levels.value, texts, locale)}
        <div>
          ${this.renderLevel(scored.level)}
          <p>${reasons.get(`groups/${group.code}`)}</p>
        </div>
      </div>
      ${renderCriteria(group, scored, { texts, locale })}
      <details>
        <summary>${texts.itemsCaption(group.code)}</summary>
        ${renderItems(group, scored, { texts, locale })}
      </details>
    </section>`;
  }

  private renderLevel(reached: number | null): TemplateResult {
    const texts = resultTexts[this.locale];
    const title = this.catalog.levels.value.find((known) => known.level === reached)?.title;
    return levelChip(
      reached,
      reached === null ? texts.held : texts.level(reached, title?.[this.locale] ?? '–'),
    );
  }

  private renderStamp({ result: { stamp } }: Reading): TemplateResult {
    const texts = resultTexts[this.locale];
    return html`<p class="stamp muted">
      ${texts.stamp(stamp.catalog.id, stamp.catalog.version, stamp.engine)}
      ${stamp.guidance ? texts.guidance(stamp.guidance.id, stamp.guidance.version) : nothing}
    </p>`;
  }
}

function countOpenRows(result: AssessmentResult): number {
  return Object.values(result.groups)
    .flatMap(({ criteria }) => Object.values(criteria))
    .flatMap((row) =>
      row.kind === 'condition' ? [row.state] : Object.values(row.items).map(({ state }) => state),
    )
    .filter((state) => state === 'unanswered' || state === 'invalid').length;
}
