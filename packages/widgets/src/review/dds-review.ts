import {
  catalog4725,
  type Assessment,
  type Catalog,
  type Guidance,
  type Policies,
} from '@dds/criteria';
import type { ReviewComparison, ReviewSheet } from '@dds/engine/review';
import type { PropertyDeclarations } from 'lit';

import { withWords } from '../internal/words.js';
import { DdsLaterElement } from '../later/dds-later-element.js';
import { Later } from '../later/later.js';
import type { ReviewBody } from './review-body.js';

const later = new Later(async () => (await withWords(import('./review-body.js'))).ReviewBody);

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
export class DdsReview extends DdsLaterElement<ReviewBody> {
  static override properties: PropertyDeclarations = {
    ...DdsLaterElement.properties,
    assessment: { attribute: false },
    sheet: { attribute: false, noAccessor: true },
    catalog: { attribute: false },
    guidance: { attribute: false },
    policies: { attribute: false },
    readOnly: { type: Boolean, attribute: 'readonly' },
  };

  protected override readonly later = later;
  protected override readonly emptyText = {
    vi: 'Chưa có phiếu tự đánh giá để rà soát.',
    en: 'There is no self-assessment to review yet.',
  };

  /** What a page has set before the body came. */
  private given: ReviewSheet | undefined;

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
  }

  protected override get isGiven(): boolean {
    return this.assessment !== undefined && this.assessment !== null;
  }

  protected override get body(): ReviewBody | undefined {
    const body = super.body;
    if (body && this.given) {
      body.sheet = this.given;
      this.given = undefined;
    }
    return body;
  }

  /**
   * The review as it stands, once it is shown (`updateComplete`); opened from the assessment where the
   * page sets none.
   */
  get sheet(): ReviewSheet | undefined {
    return this.body ? this.body.sheet : this.given;
  }

  set sheet(sheet: ReviewSheet | undefined) {
    if (this.body) this.body.sheet = sheet;
    else this.given = sheet;
    this.requestUpdate();
  }

  /** Both sides with their gaps, once they are shown; `undefined` where they cannot be compared. */
  get comparison(): ReviewComparison | undefined {
    return this.body?.comparison;
  }
}
