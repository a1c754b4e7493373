import { DdsElement } from '../internal/dds-element.js';

/** The element `<dds-result>`. */
export class DdsResult extends DdsElement {}
