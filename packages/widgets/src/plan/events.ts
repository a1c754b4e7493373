import type { Assessment, AssessmentResult } from '@dds/criteria';
import type { AssessmentChanges } from '@dds/engine/difference';

/** What `dds-take-over` carries: plain data that can be sent as JSON. */
export interface TakeOverDetail {
  /** The assessment with what was tried out. */
  readonly assessment: Assessment;
  /** What was tried out: the points of the items that differ. */
  readonly changes: AssessmentChanges;
  /** The result of that assessment. */
  readonly result: AssessmentResult;
}

declare global {
  interface HTMLElementEventMap {
    /** A person takes over what was tried out. Where it is cancelled the element stays as it is. */
    'dds-take-over': CustomEvent<TakeOverDetail>;
  }
}
