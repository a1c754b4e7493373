import { defineElement } from '../internal/define-element.js';
import { DdsReview } from '../review/dds-review.js';

declare global {
  interface HTMLElementTagNameMap {
    'dds-review': DdsReview;
  }
}

defineElement('dds-review', DdsReview);
