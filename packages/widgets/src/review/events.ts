import type { ReviewComparison, ReviewSheet } from '@dds/engine/review';

/** What the events of `<dds-review>` carry: plain data that can be sent as JSON. */
export interface ReviewDetail {
  readonly sheet: ReviewSheet;
  readonly comparison: ReviewComparison;
}

/** Why a dossier goes back to the school. */
export interface ReturnReason {
  /** In the reviewer's words; never empty. */
  readonly text: string;
  /** Paths of the rows it is about, such as `items/1.3.1`; empty for the whole dossier. */
  readonly rows: readonly string[];
}

/** What `dds-return` carries. */
export interface ReturnDetail {
  readonly sheet: ReviewSheet;
  readonly reasons: readonly ReturnReason[];
}

declare global {
  interface HTMLElementEventMap {
    /** A reviewer has changed the sheet. */
    'dds-review-change': CustomEvent<ReviewDetail>;
    /** A reviewer has finished. A page may cancel the closing message. */
    'dds-review': CustomEvent<ReviewDetail>;
    /** A reviewer gives the dossier back. A page may cancel the closing message. */
    'dds-return': CustomEvent<ReturnDetail>;
  }
}
