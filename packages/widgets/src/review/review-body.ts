import type { Assessment, Catalog, Guidance, Policies } from '@dds/criteria';
import type { ReviewComparison, ReviewSheet } from '@dds/engine/review';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';

import { chartStyles } from '../charts/styles.js';
import type { DdsElement } from '../internal/dds-element.js';
import { OpenForPrint } from '../internal/open-for-print.js';
import { showDialog } from '../internal/show-dialog.js';
import type { Body } from '../later/dds-later-element.js';
import { controls } from '../styles/controls.js';
import { level } from '../styles/level.js';
import { table } from '../styles/table.js';
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

/** The element, as far as a page sets it. */
export interface ReviewHost extends DdsElement {
  readonly assessment: Assessment | undefined;
  readonly catalog: Catalog;
  readonly guidance: Guidance | undefined;
  readonly policies: Partial<Policies> | undefined;
  readonly readOnly: boolean;
}

/** The review of an element. */
export class ReviewBody implements Body {
  static readonly styles: readonly CSSResult[] = [
    controls,
    table,
    level,
    chartStyles,
    reviewStyles,
  ];

  private readonly host: ReviewHost;
  private readonly desk = new Desk();
  private isChecked = false;
  private changedOnly = false;
  private status = '';
  private notice = '';
  private returnCount = 1;
  private returnMissing: readonly number[] = [];

  constructor(host: ReviewHost) {
    this.host = host;
    host.addController(new OpenForPrint(host));
  }

  get sheet(): ReviewSheet | undefined {
    return this.desk.read(this.host.assessment);
  }

  set sheet(sheet: ReviewSheet | undefined) {
    this.desk.give(sheet);
  }

  /** `undefined` where the sides cannot be compared. */
  get comparison(): ReviewComparison | undefined {
    return this.read()?.comparison;
  }

  render(): TemplateResult {
    const reading = this.read();
    if (reading) return this.renderReading(this.view(reading));
    return html`<p class="error" role="alert">${reviewTexts(this.host.locale).unreadable}</p>`;
  }

  private read(): Reading | undefined {
    const { assessment, catalog, guidance, policies } = this.host;
    if (!assessment) return undefined;
    try {
      return readReview(catalog, assessment, { guidance, policies, desk: this.desk });
    } catch {
      return undefined;
    }
  }

  private view(reading: Reading): ReviewView {
    return {
      reading,
      texts: reviewTexts(this.host.locale),
      locale: this.host.locale,
      catalog: this.host.catalog,
      headingLevel: this.host.headingLevel,
      isReadOnly: this.host.readOnly || !reading.isRevisable,
      isChecked: this.isChecked,
      revise: (row, typed) => this.revise(row, typed),
      takeBack: (row) => {
        this.desk.takeBack(this.host.assessment!, row.row);
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
        assessment: this.host.assessment!,
        isPerGroup: this.host.policies?.overall === 'per-group',
        changed,
        changedOnly: this.changedOnly,
        showChangedOnly: (only) => {
          this.changedOnly = only;
          this.host.requestUpdate();
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
                  this.host.requestUpdate();
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
    const isRecorded = this.desk.revise(this.host.assessment!, row.row, typed);
    if (isRecorded) this.onChanged(row);
    this.notice = '';
    this.host.requestUpdate();
  }

  private onChanged({ row }: ReviewRow): void {
    this.status = reviewTexts(this.host.locale).recorded(row.code);
    this.notice = '';
    this.host.requestUpdate();
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
    return this.host.dispatchEvent(
      new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }),
    );
  }

  /** Shows what is open; without errors it finishes. */
  private readonly finish = (): void => {
    const reading = this.read();
    if (!reading) return;
    this.isChecked = true;
    this.host.requestUpdate();
    if (listProblems(this.view(reading), listRows(reading)).length > 0) {
      this.focusAt('problems');
    } else if (this.send('dds-review')) {
      this.notice = reviewTexts(this.host.locale).finished;
    }
  };

  private readonly ask = (): void => {
    showDialog(this.host.renderRoot.querySelector('dialog')!);
  };

  /** Sends the reasons; one that names rows or stands alone needs its text. */
  private giveBack(dialog: HTMLDialogElement): void {
    const fields = readReturn(dialog);
    const isEmpty = fields.every(({ text }) => text === '');
    this.returnMissing = fields.flatMap(({ text, rows }, at) =>
      text === '' && (rows.length > 0 || (isEmpty && at === 0)) ? [at] : [],
    );
    this.host.requestUpdate();
    const { sheet } = this;
    if (this.returnMissing.length > 0 || !sheet) {
      this.focusAt(`return-${this.returnMissing[0] ?? 0}`);
      return;
    }
    dialog.close();
    const reasons = fields.filter(({ text }) => text !== '');
    if (this.dispatch('dds-return', { sheet, reasons }, true)) {
      this.notice = reviewTexts(this.host.locale).returned;
      this.host.requestUpdate();
    }
  }

  private focusAt(id: string): void {
    void this.host.updateComplete.then(() =>
      (this.host.renderRoot as ShadowRoot).getElementById(id)?.focus(),
    );
  }
}
