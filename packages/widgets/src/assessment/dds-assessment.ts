import { DdsElement } from '../internal/dds-element.js';

/** The element `<dds-assessment>`. */
export class DdsAssessment extends DdsElement {}
