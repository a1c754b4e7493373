import {
  catalog4725,
  type Assessment,
  type Catalog,
  type Guidance,
  type Policies,
} from '@dds/criteria';
import { compareAssessments, type AssessmentComparison, type CodeMap } from '@dds/engine';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';

import { asText } from '../internal/as-text.js';
import { levelBounds } from '../charts/level-bounds.js';
import { pairTable, type PairTable } from '../charts/pair-table.js';
import { pairedBars, type BarPair } from '../charts/paired-bars.js';
import { chartStyles } from '../charts/styles.js';
import { DdsElement } from '../internal/dds-element.js';
import { levelChip } from '../internal/level-chip.js';
import { readingFrame } from '../internal/reading-frame.js';
import { base } from '../styles/base.js';
import { controls } from '../styles/controls.js';
import { level } from '../styles/level.js';
import { table } from '../styles/table.js';
import { tokens } from '../styles/tokens.js';
import {
  retiredRows,
  rowsOfGroup,
  writeGroup,
  writeRow,
  type CompareContext,
} from './compared-rows.js';
import { compareStyles } from './styles.js';
import { compareTexts } from './texts.js';

/** A comparison with what it is written with. */
interface View extends CompareContext {
  readonly comparison: AssessmentComparison;
  /** What the earlier and the later side are called. */
  readonly sides: readonly [string, string];
}

/**
 * This year against last, row by row: points, bands, levels, evidence gained and lost.
 *
 * Two versions of one file and two versions of the index are compared the same way.
 *
 * @element dds-compare
 * @attr {number} heading-level - Level of the first heading; 2 unless told.
 * @attr {boolean} changed-only - Only rows that changed are shown.
 * @csspart summary - The levels and the chart of both years.
 * @csspart group - A group of criteria.
 * @csspart retired - Rows that the later index no longer has.
 */
export class DdsCompare extends DdsElement {
  static override styles: CSSResultGroup = [
    tokens,
    base,
    controls,
    table,
    level,
    chartStyles,
    compareStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...DdsElement.properties,
    assessment: { attribute: false },
    assessmentBefore: { attribute: false },
    catalog: { attribute: false },
    catalogBefore: { attribute: false },
    codeMap: { attribute: false },
    guidance: { attribute: false },
    policies: { attribute: false },
    changedOnly: { type: Boolean, attribute: 'changed-only' },
  };

  /** The later assessment. Every element has methods named `before` and `after` already. */
  declare assessment: Assessment | undefined;
  /** The earlier assessment. */
  declare assessmentBefore: Assessment | undefined;
  /** The index of the later side; that of Decision 4725 unless told. */
  declare catalog: Catalog;
  /** The index of the earlier side, where it is another. */
  declare catalogBefore: Catalog | undefined;
  /** What became of the rows of the earlier index. */
  declare codeMap: CodeMap | undefined;
  /** Scores the sides that it speaks of. */
  declare guidance: Guidance | undefined;
  /** Readings of what the Decision leaves open, where they are not the usual ones. */
  declare policies: Partial<Policies> | undefined;
  declare changedOnly: boolean;

  constructor() {
    super();
    this.catalog = catalog4725;
    this.changedOnly = false;
  }

  /** What is shown; `undefined` where nothing can be. */
  get comparison(): AssessmentComparison | undefined {
    return this.read() ?? undefined;
  }

  override render(): TemplateResult {
    return readingFrame(this.locale, compareTexts[this.locale], this.read(), (comparison) =>
      this.renderComparison(comparison),
    );
  }

  /** `null` where there is nothing to compare, `undefined` where it cannot be read. */
  private read(): AssessmentComparison | null | undefined {
    const { assessment, assessmentBefore, catalog, codeMap, guidance, policies } = this;
    if (!assessment || !assessmentBefore) return null;
    const side = (file: Assessment, by: Catalog) => ({
      assessment: file,
      catalog: by,
      policies,
      guidance: guidance?.catalog === by.id ? guidance : undefined,
    });
    try {
      const before = side(assessmentBefore, this.catalogBefore ?? catalog);
      return compareAssessments(before, side(assessment, catalog), { codeMap });
    } catch {
      return undefined;
    }
  }

  private renderComparison(comparison: AssessmentComparison): TemplateResult {
    const { locale, changedOnly, headingLevel } = this;
    const texts = compareTexts[locale];
    const { before, after } = comparison.schoolYear;
    const view: View = {
      comparison,
      sides: before && after && before !== after ? [before, after] : [texts.before, texts.after],
      texts,
      locale,
      changedOnly,
    };
    const groups = this.catalog.groups.map((group) => this.renderGroup(group, view));
    return html`<section part="summary">
        <div class="title" role="heading" aria-level=${headingLevel}>${texts.heading}</div>
        ${this.renderLevels(view)} ${this.renderGroups(view)}
        <label class="choice no-print">
          <input
            type="checkbox"
            .checked=${changedOnly}
            @change=${(event: Event) => {
              this.changedOnly = (event.target as HTMLInputElement).checked;
            }}
          />
          ${texts.changedOnly}
        </label>
      </section>
      ${groups.some((group) => group !== nothing) ? groups : html`<p>${texts.unchanged}</p>`}
      ${this.renderRetired(view)}`;
  }

  private renderLevels({ comparison, sides, texts, locale }: View): unknown {
    const name = asText(this.assessment?.institution?.name);
    const { complete, level: reached } = comparison;
    const each = [
      [sides[0], complete.before, reached.before],
      [sides[1], complete.after, reached.after],
    ] as const;
    const title = (number: number) =>
      this.catalog.levels.value.find((known) => known.level === number)?.title[locale] ?? '–';
    return html`${name ? html`<p class="muted">${name}</p>` : nothing}
    ${
      this.policies?.overall === 'per-group'
        ? nothing
        : html`<dl class="levels">
            ${each.map(
              ([side, , number]) =>
                html`<div>
                  <dt>${side}</dt>
                  <dd>
                    ${levelChip(number, number === null ? texts.held : texts.level(number, title(number)))}
                  </dd>
                </div>`,
            )}
          </dl>`
    }
    ${each.map(([side, isComplete]) =>
      isComplete ? nothing : html`<p class="muted">${texts.incomplete(side)}</p>`,
    )}`;
  }

  private renderGroups(view: View): TemplateResult {
    const { comparison, texts } = view;
    const groups = comparison.groups.filter(({ fate }) => fate !== 'retired');
    return this.renderChart(
      view,
      groups.map((row) => ({ ...barOf(row), label: texts.groupOnly(row.code.after ?? '') })),
      {
        caption: texts.groupsCaption,
        rows: groups.map((row) => writeRow(row, view)),
      },
      levelBounds(this.catalog),
    );
  }

  private renderGroup(
    group: Catalog['groups'][number],
    view: View,
  ): TemplateResult | typeof nothing {
    const { texts, comparison, locale } = view;
    const rows = rowsOfGroup(group, comparison);
    const written = writeGroup(rows, view);
    if (written.length === 0) return nothing;
    const total = rows.groups.map((row) => ({ ...writeRow(row, view), title: texts.total }));
    return html`<section part="group">
      <div role="heading" aria-level=${this.headingLevel + 1}>
        ${texts.group(group.code, group.title[locale])}
      </div>
      ${this.renderChart(
        view,
        rows.criteria.map(([criterion]) => barOf(criterion)),
        {
          caption: texts.rowsCaption(group.code),
          rows: [...written, ...total.map((row) => ({ ...row, kind: 'total' as const }))],
        },
        [],
        texts.criteriaChart(group.code),
      )}
    </section>`;
  }

  private renderRetired(view: View): TemplateResult | typeof nothing {
    const { texts, comparison } = view;
    const rows = retiredRows(comparison);
    if (rows.length === 0) return nothing;
    return html`<section part="retired">
      <div role="heading" aria-level=${this.headingLevel + 1}>${texts.retired}</div>
      ${this.renderTable(view, {
        caption: texts.retired,
        hidesCaption: true,
        rows: rows.map((row) => writeRow(row, view)),
      })}
    </section>`;
  }

  private renderChart(
    view: View,
    bars: readonly BarPair[],
    content: Omit<PairTable, 'columns'>,
    bounds: readonly number[],
    name = content.caption,
  ): TemplateResult {
    return html`<div class="chart ${bounds.length > 0 ? 'beside' : ''}">
      ${bars.length > 0 ? pairedBars({ name, sides: view.sides, bars, bounds }, view.locale) : nothing}
      ${this.renderTable(view, content)}
    </div>`;
  }

  private renderTable({ sides, texts }: View, content: Omit<PairTable, 'columns'>): TemplateResult {
    return pairTable({ ...content, columns: [texts.row, ...sides, texts.change] });
  }
}

function barOf({ code, result }: AssessmentComparison['groups' | 'criteria'][number]): BarPair {
  const { before, after } = result;
  return {
    label: code.after ?? '',
    values: [before?.points ?? null, after?.points ?? null],
    max: Math.max(before?.maxPoints ?? 0, after?.maxPoints ?? 0),
  };
}
