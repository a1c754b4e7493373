import { DdsCompare } from '../compare/dds-compare.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'dds-compare': DdsCompare;
  }
}

defineElement('dds-compare', DdsCompare);
