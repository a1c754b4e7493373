import {
  catalog4725,
  type Assessment,
  type Catalog,
  type Guidance,
  type Policies,
} from '@dds/criteria';
import type { ReviewComparison, ReviewSheet } from '@dds/engine';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';

import { chartStyles } from '../charts/styles.js';
import { DdsWorkElement } from '../internal/dds-work-element.js';
import { OpenForPrint } from '../internal/open-for-print.js';
import { readingFrame } from '../internal/reading-frame.js';
import { showDialog } from '../internal/show-dialog.js';
import { base } from '../styles/base.js';
import { controls } from '../styles/controls.js';
import { level } from '../styles/level.js';
import { table } from '../styles/table.js';
import { tokens } from '../styles/tokens.js';
import { Desk, type RowDraft } from './desk.js';
import type { ReturnDetail, ReviewDetail } from './events.js';
import { finishSection, listProblems } from './finish-section.js';
import { groupSection } from './group-section.js';
import { listRows, readReview, type Reading, type ReviewRow } from './read-review.js';
import { readReturn, returnDialog } from './return-dialog.js';
import type { ReviewView } from './review-view.js';
import { reviewStyles } from './styles.js';
import { summarySection } from './summary-section.js';
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
export class DdsReview extends DdsWorkElement {
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
    ...DdsWorkElement.properties,
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
    return readingFrame(this.locale, reviewTexts(this.locale), this.read(), (reading) =>
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
      texts: reviewTexts(this.locale),
      locale: this.locale,
      catalog: this.catalog,
      headingLevel: this.headingLevel,
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
      ${summarySection(view, {
        assessment: this.assessment!,
        isPerGroup: this.policies?.overall === 'per-group',
        changed,
        changedOnly: this.changedOnly,
        showChangedOnly: (only) => {
          this.changedOnly = only;
          this.requestUpdate();
        },
      })}
      ${isFiltered && changed === 0 ? html`<p>${texts.unchanged}</p>` : nothing}
      ${reading.groups.map((group) => groupSection(group, view, isFiltered))}
      ${
        isReadOnly
          ? nothing
          : html`${finishSection(view, {
              problems: this.isChecked ? listProblems(view, rows) : [],
              notice: this.notice,
              goTo: (path) => this.focusAt(`${path}#points`),
              finish: this.finish,
              giveBack: this.ask,
            })}
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

  private revise(row: ReviewRow, typed: RowDraft): void {
    const isRecorded = this.desk.revise(this.assessment!, row.row, typed);
    if (isRecorded) this.onChanged(row);
    this.notice = '';
    this.requestUpdate();
  }

  private onChanged({ row }: ReviewRow): void {
    this.status = reviewTexts(this.locale).recorded(row.code);
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
      this.notice = reviewTexts(this.locale).finished;
    }
  };

  private readonly ask = (): void => {
    showDialog(this.renderRoot.querySelector('dialog')!);
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
      this.notice = reviewTexts(this.locale).returned;
      this.requestUpdate();
    }
  }

  private focusAt(id: string): void {
    void this.updateComplete.then(() =>
      (this.renderRoot as ShadowRoot).getElementById(id)?.focus(),
    );
  }
}
