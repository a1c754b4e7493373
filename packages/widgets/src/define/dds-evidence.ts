import { DdsEvidence } from '../evidence/dds-evidence.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'dds-evidence': DdsEvidence;
  }
}

defineElement('dds-evidence', DdsEvidence);
