import type { Assessment, Catalog, Guidance, Policies } from '@dds/criteria';
import { compareAssessments, type AssessmentComparison, type CodeMap } from '@dds/engine/compare';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';

import { levelBounds } from '../charts/level-bounds.js';
import { pairTable, type PairTable } from '../charts/pair-table.js';
import { pairedBars, type BarPair } from '../charts/paired-bars.js';
import { chartStyles } from '../charts/styles.js';
import { asText } from '../internal/as-text.js';
import type { DdsElement } from '../internal/dds-element.js';
import { levelChip } from '../internal/level-chip.js';
import type { Body } from '../later/dds-later-element.js';
import { controls } from '../styles/controls.js';
import { level } from '../styles/level.js';
import { table } from '../styles/table.js';
import {
  retiredRows,
  rowsOfGroup,
  writeGroup,
  writeRow,
  type CompareContext,
} from './compared-rows.js';
import { compareStyles } from './styles.js';
import { compareTexts } from './texts.js';

/** The element, as far as a page sets it: a person may choose to see only what changed. */
export interface CompareHost extends DdsElement {
  readonly assessment: Assessment | undefined;
  readonly assessmentBefore: Assessment | undefined;
  readonly catalog: Catalog;
  readonly catalogBefore: Catalog | undefined;
  readonly codeMap: CodeMap | undefined;
  readonly guidance: Guidance | undefined;
  readonly policies: Partial<Policies> | undefined;
  changedOnly: boolean;
}

/** A comparison with what it is written with. */
interface View extends CompareContext {
  readonly comparison: AssessmentComparison;
  /** What the earlier and the later side are called. */
  readonly sides: readonly [string, string];
}

/** The comparison of an element. */
export class CompareBody implements Body {
  static readonly styles: readonly CSSResult[] = [
    controls,
    table,
    level,
    chartStyles,
    compareStyles,
  ];

  private readonly host: CompareHost;

  constructor(host: CompareHost) {
    this.host = host;
  }

  /** `undefined` where nothing can be compared. */
  get comparison(): AssessmentComparison | undefined {
    const { assessment, assessmentBefore, catalog, catalogBefore, codeMap } = this.host;
    if (!assessment || !assessmentBefore) return undefined;
    try {
      const before = this.side(assessmentBefore, catalogBefore ?? catalog);
      return compareAssessments(before, this.side(assessment, catalog), { codeMap });
    } catch {
      return undefined;
    }
  }

  render(): TemplateResult {
    const { comparison } = this;
    if (comparison) return this.renderComparison(comparison);
    return html`<p class="error" role="alert">${compareTexts[this.host.locale].unreadable}</p>`;
  }

  /** A guidance scores the side that it speaks of. */
  private side(assessment: Assessment, catalog: Catalog): Parameters<typeof compareAssessments>[0] {
    const { guidance, policies } = this.host;
    const fits = guidance?.catalog === catalog.id;
    return { assessment, catalog, policies, guidance: fits ? guidance : undefined };
  }

  private renderComparison(comparison: AssessmentComparison): TemplateResult {
    const { locale, changedOnly, headingLevel } = this.host;
    const texts = compareTexts[locale];
    const { before, after } = comparison.schoolYear;
    const view: View = {
      comparison,
      sides: before && after && before !== after ? [before, after] : [texts.before, texts.after],
      texts,
      locale,
      changedOnly,
    };
    const groups = this.host.catalog.groups.map((group) => this.renderGroup(group, view));
    return html`<section part="summary">
        <div class="title" role="heading" aria-level=${headingLevel}>${texts.heading}</div>
        ${this.renderLevels(view)} ${this.renderGroups(view)}
        <label class="choice no-print">
          <input
            type="checkbox"
            .checked=${changedOnly}
            @change=${(event: Event) => {
              this.host.changedOnly = (event.target as HTMLInputElement).checked;
            }}
          />
          ${texts.changedOnly}
        </label>
      </section>
      ${groups.some((group) => group !== nothing) ? groups : html`<p>${texts.unchanged}</p>`}
      ${this.renderRetired(view)}`;
  }

  private renderLevels({ comparison, sides, texts, locale }: View): unknown {
    const name = asText(this.host.assessment?.institution?.name);
    const { complete, level: reached } = comparison;
    const each = [
      [sides[0], complete.before, reached.before],
      [sides[1], complete.after, reached.after],
    ] as const;
    const title = (number: number) =>
      this.host.catalog.levels.value.find((known) => known.level === number)?.title[locale] ?? '–';
    return html`${name ? html`<p class="muted">${name}</p>` : nothing}
    ${
      this.host.policies?.overall === 'per-group'
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
      levelBounds(this.host.catalog),
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
      <div role="heading" aria-level=${this.host.headingLevel + 1}>
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
      <div role="heading" aria-level=${this.host.headingLevel + 1}>${texts.retired}</div>
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
