import { DdsAssessment } from '../assessment/dds-assessment.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'dds-assessment': DdsAssessment;
  }
}

defineElement('dds-assessment', DdsAssessment);
