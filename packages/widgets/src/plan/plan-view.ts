import type { Guidance, Locale } from '@dds/criteria';

import type { PlanReading } from './plan-reading.js';
import type { PlanTexts } from './texts.js';

/** What the parts of the plan are written with. */
export interface PlanView {
  readonly reading: PlanReading;
  readonly guidance: Guidance | undefined;
  readonly texts: PlanTexts;
  readonly locale: Locale;
  /** Level of the headings of the parts. */
  readonly headingLevel: number;
}
