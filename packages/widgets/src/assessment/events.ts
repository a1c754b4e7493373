import type { Assessment, AssessmentResult } from '@dds/criteria';

/** What the events of `<dds-assessment>` carry: plain data that can be sent as JSON. */
export interface AssessmentDetail {
  readonly assessment: Assessment;
  readonly result: AssessmentResult;
}

declare global {
  interface HTMLElementEventMap {
    /** The assessment has changed otherwise than by a page that sets `value`. */
    'dds-change': CustomEvent<AssessmentDetail>;
    /** A person has checked the assessment and finished it. A page may cancel the closing message. */
    'dds-submit': CustomEvent<AssessmentDetail>;
  }
}
