import { defineElement } from '../internal/define-element.js';
import { DdsPlan } from '../plan/dds-plan.js';

declare global {
  interface HTMLElementTagNameMap {
    'dds-plan': DdsPlan;
  }
}

defineElement('dds-plan', DdsPlan);
