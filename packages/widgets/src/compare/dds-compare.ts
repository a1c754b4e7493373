import {
  catalog4725,
  type Assessment,
  type Catalog,
  type Guidance,
  type Policies,
} from '@dds/criteria';
import type { AssessmentComparison, CodeMap } from '@dds/engine/compare';
import type { PropertyDeclarations } from 'lit';

import { DdsLaterElement } from '../later/dds-later-element.js';
import { Later } from '../later/later.js';
import type { CompareBody } from './compare-body.js';

const later = new Later(async () => (await import('./compare-body.js')).CompareBody);

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
export class DdsCompare extends DdsLaterElement<CompareBody> {
  static override properties: PropertyDeclarations = {
    ...DdsLaterElement.properties,
    assessment: { attribute: false },
    assessmentBefore: { attribute: false },
    catalog: { attribute: false },
    catalogBefore: { attribute: false },
    codeMap: { attribute: false },
    guidance: { attribute: false },
    policies: { attribute: false },
    changedOnly: { type: Boolean, attribute: 'changed-only' },
  };

  protected override readonly later = later;
  protected override readonly emptyText = {
    vi: 'Cần hai phiếu tự đánh giá để so sánh.',
    en: 'It takes two assessments to compare.',
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

  protected override get isGiven(): boolean {
    return Boolean(this.assessment && this.assessmentBefore);
  }

  /** What is shown, once it is (`updateComplete`); `undefined` where nothing can be. */
  get comparison(): AssessmentComparison | undefined {
    return this.body?.comparison;
  }
}
