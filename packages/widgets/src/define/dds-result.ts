import { DdsResult } from '../result/dds-result.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'dds-result': DdsResult;
  }
}

defineElement('dds-result', DdsResult);
