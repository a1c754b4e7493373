import { DdsElement } from '../internal/dds-element.js';

/** The element `<dds-badge>`. */
export class DdsBadge extends DdsElement {}
