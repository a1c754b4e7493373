import { DdsElement } from '../internal/dds-element.js';

/** The element `<dds-evidence>`. */
export class DdsEvidence extends DdsElement {}
