import {
  catalog4725,
  type Assessment,
  type Catalog,
  type Guidance,
  type Policies,
} from '@dds/criteria';
import { reviewIssueText, type ReviewComparison, type ReviewSheet } from '@dds/engine';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';

import { asText } from '../internal/as-text.js';
import { chartStyles } from '../charts/styles.js';
import { DdsElement } from '../internal/dds-element.js';
import { levelChip } from '../internal/level-chip.js';
import { OpenForPrint } from '../internal/open-for-print.js';
import { readingFrame } from '../internal/reading-frame.js';
import { base } from '../styles/base.js';
import { controls } from '../styles/controls.js';
import { level } from '../styles/level.js';
import { table } from '../styles/table.js';
import { tokens } from '../styles/tokens.js';
import { Desk, type RowDraft } from './desk.js';
import type { ReturnDetail, ReviewDetail } from './events.js';
import { groupGaps, rowGaps } from './gaps.js';
import {
  listRows,
  readReview,
  type Reading,
  type ReviewedGroupRows,
  type ReviewRow,
} from './read-review.js';
import { readReturn, returnDialog } from './return-dialog.js';
import { messagesAt, reviewRow, type ReviewView } from './review-row.js';
import { reviewStyles } from './styles.js';
import { reviewTexts } from './texts.js';

/**
 * The authority's review: the school's answers and evidence beside those of the reviewer, a reason
 * for each change, the gap drawn and tabled.
 *
 * It records a change only with its reason, and sends nothing anywhere.
 *
 * @element dds-review
 * @attr {number} heading-level - Level of the first heading; 2 unless told.
 * @attr {boolean} readonly - For reading a finished review: nothing can be changed.
 * @fires dds-review-change - A reviewer has changed the sheet.
 * @fires dds-review - A reviewer has finished; cancel it to show a message of your own.
 * @fires dds-return - A reviewer gives the dossier back with reasons; cancel it as well.
 * @csspart summary - The levels and the chart of both sides.
 * @csspart group - A group of criteria.
 */
export class DdsReview extends DdsElement {
  static override styles: CSSResultGroup = [
    tokens,
    base,
    controls,
    table,
    level,
    chartStyles,
    reviewStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...DdsElement.properties,
    assessment: { attribute: false },
    sheet: { attribute: false, noAccessor: true },
    catalog: { attribute: false },
    guidance: { attribute: false },
    policies: { attribute: false },
    readOnly: { type: Boolean, attribute: 'readonly' },
  };

  private readonly desk = new Desk();
  private isChecked = false;
  private changedOnly = false;
  private status = '';
  private notice = '';
  private returnCount = 1;
  private returnMissing: readonly number[] = [];

  /** The school's file, as it was handed in. */
  declare assessment: Assessment | undefined;
  /** The index to score by; that of Decision 4725 unless told. */
  declare catalog: Catalog;
  /** The local guidance to score with, which says what evidence is wanted. */
  declare guidance: Guidance | undefined;
  /** Readings of what the Decision leaves open, where they are not the usual ones. */
  declare policies: Partial<Policies> | undefined;
  declare readOnly: boolean;

  constructor() {
    super();
    this.catalog = catalog4725;
    this.readOnly = false;
    this.addController(new OpenForPrint(this));
  }

  /** The review as it stands; opened from the assessment where the page sets none. */
  get sheet(): ReviewSheet | undefined {
    return this.desk.read(this.assessment);
  }

  set sheet(sheet: ReviewSheet | undefined) {
    this.desk.give(sheet);
    this.requestUpdate();
  }

  /** Both sides with their gaps; `undefined` where they cannot be compared. */
  get comparison(): ReviewComparison | undefined {
    return this.read()?.comparison;
  }

  override render(): TemplateResult {
    return readingFrame(this.locale, reviewTexts[this.locale], this.read(), (reading) =>
      this.renderReading(this.view(reading)),
    );
  }

  /** `null` where there is nothing to read, `undefined` where it cannot be read. */
  private read(): Reading | null | undefined {
    const { assessment, catalog, guidance, policies, desk } = this;
    if (assessment === undefined || assessment === null) return null;
    try {
      return readReview(catalog, assessment, { guidance, policies, desk });
    } catch {
      return undefined;
    }
  }

  private view(reading: Reading): ReviewView {
    return {
      reading,
      texts: reviewTexts[this.locale],
      locale: this.locale,
      isReadOnly: this.readOnly || !reading.isRevisable,
      isChecked: this.isChecked,
      revise: (row, typed) => this.revise(row, typed),
      takeBack: (row) => {
        this.desk.takeBack(this.assessment!, row.row);
        this.onChanged(row);
        this.focusAt(`${row.path}#points`);
      },
    };
  }

  private renderReading(view: ReviewView): TemplateResult {
    const { reading, texts, isReadOnly, locale } = view;
    const rows = listRows(reading);
    const changed = rows.filter(({ isChanged }) => isChanged).length;
    const isFiltered = isReadOnly && this.changedOnly;
    return html`<div class="hidden-text" role="status">${this.status}</div>
      ${this.renderSummary(view, changed)}
      ${isFiltered && changed === 0 ? html`<p>${texts.unchanged}</p>` : nothing}
      ${reading.groups.map((group) => this.renderGroup(group, view, isFiltered))}
      ${
        isReadOnly
          ? nothing
          : html`${this.renderFinish(view, rows)}
            ${returnDialog(
              {
                rows,
                count: this.returnCount,
                missing: this.returnMissing,
                more: () => {
                  this.returnCount++;
                  this.requestUpdate();
                  this.focusAt(`return-${this.returnCount - 1}`);
                },
                send: (dialog) => this.giveBack(dialog),
              },
              texts,
              locale,
            )}`
      }`;
  }

  private renderSummary(view: ReviewView, changed: number): TemplateResult {
    const { reading, texts, locale, isReadOnly } = view;
    const { catalog, policies } = this;
    const { institution, schoolYear } = this.assessment!;
    const year = asText(schoolYear);
    const about = [asText(institution?.name), year && texts.schoolYear(year)].filter(Boolean);
    const { self, external } = reading.comparison.level;
    return html`<section part="summary">
      <div class="title" role="heading" aria-level=${this.headingLevel}>${texts.heading}</div>
      ${about.length > 0 ? html`<p class="muted">${about.join(' · ')}</p>` : nothing}
      ${this.renderSheetIssues(view)}
      ${
        policies?.overall === 'per-group'
          ? nothing
          : html`<dl class="levels">
              ${this.renderLevel(texts.self, self)} ${this.renderLevel(texts.external, external)}
            </dl>`
      }
      ${groupGaps(reading, { catalog, texts, locale })}
      <p class="muted">${texts.gapNote}</p>
      <p>${texts.changed(changed)}</p>
      ${
        isReadOnly
          ? html`<label class="choice no-print">
              <input
                type="checkbox"
                .checked=${this.changedOnly}
                @change=${(event: Event) => {
                  this.changedOnly = (event.target as HTMLInputElement).checked;
                  this.requestUpdate();
                }}
              />
              ${texts.changedOnly}
            </label>`
          : nothing
      }
    </section>`;
  }

  private renderLevel(side: string, reached: number | null): TemplateResult {
    const texts = reviewTexts[this.locale];
    const title = this.catalog.levels.value.find((known) => known.level === reached)?.title;
    const text = reached === null ? texts.held : texts.level(reached, title?.[this.locale] ?? '–');
    return html`<div>
      <dt>${side}</dt>
      <dd>${levelChip(reached, text)}</dd>
    </div>`;
  }

  private renderSheetIssues({ reading, texts, locale }: ReviewView): unknown {
    const { sheetIssues } = reading;
    if (sheetIssues.length === 0) return nothing;
    return html`<div class="notice error-notice">
      <p><b>${texts.issues}</b></p>
      ${sheetIssues.map(
        (issue) => html`<p class=${issue.severity}>${reviewIssueText(issue, locale)}</p>`,
      )}
    </div>`;
  }

  private renderGroup(
    group: ReviewedGroupRows,
    view: ReviewView,
    isFiltered: boolean,
  ): TemplateResult | typeof nothing {
    const { texts, locale, reading, isReadOnly } = view;
    const criteria = group.criteria
      .map((criterion) => ({
        ...criterion,
        rows: criterion.rows.filter(({ isChanged }) => !isFiltered || isChanged),
      }))
      .filter(({ rows }) => rows.length > 0);
    if (criteria.length === 0) return nothing;
    return html`<section part="group">
      <div role="heading" aria-level=${this.headingLevel + 1}>
        ${texts.group(group.code, group.title[locale])}
      </div>
      <details ?open=${isReadOnly}>
        <summary>${texts.gapsOf(group.code)}</summary>
        <div class="gaps">${rowGaps(reading, group, { catalog: this.catalog, texts, locale })}</div>
      </details>
      ${criteria.map(
        ({ code, title, rows }) =>
          html`<div>
            <div class="criterion-title" role="heading" aria-level=${this.headingLevel + 2}>
              ${code} ${title[locale]}
            </div>
            ${rows.map((row) => reviewRow(view, row, code))}
          </div>`,
      )}
    </section>`;
  }

  private renderFinish(view: ReviewView, rows: readonly ReviewRow[]): TemplateResult {
    const { texts } = view;
    const problems = this.isChecked ? listProblems(view, rows) : [];
    return html`<section class="no-print">
      <div role="alert">
        ${
          problems.length === 0
            ? nothing
            : html`<div class="notice error-notice" id="problems" tabindex="-1">
                <p><b>${texts.blocked(problems.length)}</b></p>
                <ul>
                  ${problems.map(
                    ({ text, path }) =>
                      html`<li>
                        ${
                          path
                            ? html`<button
                                type="button"
                                class="quiet"
                                @click=${() => this.focusAt(`${path}#points`)}
                              >
                                ${text}
                              </button>`
                            : text
                        }
                      </li>`,
                  )}
                </ul>
              </div>`
        }
      </div>
      <div role="status">${this.notice ? html`<p class="notice">${this.notice}</p>` : nothing}</div>
      <div class="actions">
        <button type="button" class="primary" @click=${this.finish}>${texts.finish}</button>
        <button type="button" @click=${this.ask}>${texts.return}</button>
      </div>
    </section>`;
  }

  private revise(row: ReviewRow, typed: RowDraft): void {
    const isRecorded = this.desk.revise(this.assessment!, row.row, typed);
    if (isRecorded) this.onChanged(row);
    this.notice = '';
    this.requestUpdate();
  }

  private onChanged({ row }: ReviewRow): void {
    this.status = reviewTexts[this.locale].recorded(row.code);
    this.notice = '';
    this.requestUpdate();
    this.send('dds-review-change');
  }

  private send(type: 'dds-review-change' | 'dds-review'): boolean {
    const { sheet, comparison } = this;
    if (!sheet || !comparison) return false;
    const detail: ReviewDetail = { sheet, comparison };
    return this.dispatch(type, detail, type === 'dds-review');
  }

  private dispatch(
    type: string,
    detail: ReviewDetail | ReturnDetail,
    cancelable: boolean,
  ): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }),
    );
  }

  /** Shows what is open; without errors it finishes. */
  private readonly finish = (): void => {
    const reading = this.read();
    if (!reading) return;
    this.isChecked = true;
    this.requestUpdate();
    if (listProblems(this.view(reading), listRows(reading)).length > 0) {
      this.focusAt('problems');
    } else if (this.send('dds-review')) {
      this.notice = reviewTexts[this.locale].finished;
    }
  };

  private readonly ask = (): void => {
    this.renderRoot.querySelector('dialog')?.showModal();
  };

  /** Sends the reasons; one that names rows or stands alone needs its text. */
  private giveBack(dialog: HTMLDialogElement): void {
    const fields = readReturn(dialog);
    const isEmpty = fields.every(({ text }) => text === '');
    this.returnMissing = fields.flatMap(({ text, rows }, at) =>
      text === '' && (rows.length > 0 || (isEmpty && at === 0)) ? [at] : [],
    );
    this.requestUpdate();
    const { sheet } = this;
    if (this.returnMissing.length > 0 || !sheet) {
      this.focusAt(`return-${this.returnMissing[0] ?? 0}`);
      return;
    }
    dialog.close();
    const reasons = fields.filter(({ text }) => text !== '');
    if (this.dispatch('dds-return', { sheet, reasons }, true)) {
      this.notice = reviewTexts[this.locale].returned;
      this.requestUpdate();
    }
  }

  private focusAt(id: string): void {
    void this.updateComplete.then(() =>
      (this.renderRoot as ShadowRoot).getElementById(id)?.focus(),
    );
  }
}

/** What keeps a review from being finished. */
function listProblems(
  view: ReviewView,
  rows: readonly ReviewRow[],
): readonly { readonly text: string; readonly path?: string }[] {
  const { reading, locale, texts } = view;
  return [
    ...reading.sheetIssues
      .filter(({ severity }) => severity === 'error')
      .map((issue) => ({ text: reviewIssueText(issue, locale) })),
    ...rows.flatMap((row) => {
      const { path } = row;
      if (row.isPending) return [{ path, text: texts.pendingAt(row.row.code) }];
      return messagesAt(view, row)
        .filter(({ severity }) => severity === 'error')
        .map(({ text }) => ({ path, text: `${row.row.code}: ${text}` }));
    }),
  ];
}
