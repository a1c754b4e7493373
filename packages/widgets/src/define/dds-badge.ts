import { DdsBadge } from '../badge/dds-badge.js';
import { defineElement } from '../internal/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'dds-badge': DdsBadge;
  }
}

defineElement('dds-badge', DdsBadge);
