import type { Catalog, Locale } from '@dds/criteria';
import type { RowDraft } from './desk.js';
import type { Reading, ReviewRow } from './read-review.js';
import type { ReviewTexts } from './texts.js';

/** What the parts know of the review, and what they may ask of it. */
export interface ReviewView {
  readonly reading: Reading;
  readonly texts: ReviewTexts;
  readonly locale: Locale;
  readonly catalog: Catalog;
  readonly headingLevel: number;
  /** Nothing can be changed. */
  readonly isReadOnly: boolean;
  /** The reviewer wanted to finish: what is missing is an error now. */
  readonly isChecked: boolean;
  revise(row: ReviewRow, typed: RowDraft): void;
  takeBack(row: ReviewRow): void;
}
