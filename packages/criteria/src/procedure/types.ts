import type { LocalizedText, SourceStatus } from '../catalog/types.js';
import type { Role } from '../guidance/types.js';
import type { dossierActions } from './actions.js';

/** Something that is done to a dossier. */
export type DossierAction = (typeof dossierActions)[number];

/** Who may do what during a period, and until when. */
export interface ProcedurePeriod {
  /** First ISO 8601 day, in Asia/Ho_Chi_Minh. */
  readonly from: string;
  /** Last day; absent while it lasts. */
  readonly to?: string;
  readonly roles: readonly Role[];
  /** Ids of {@link roles}; an action that is not named may be done by none. */
  readonly may: Readonly<Partial<Record<DossierAction, readonly string[]>>>;
  /** `--MM-DD`: the last day of an action, in the calendar year in which the school year ends. */
  readonly due: Readonly<Partial<Record<DossierAction, string>>>;
  readonly status: SourceStatus;
  readonly clause: LocalizedText;
  readonly note?: LocalizedText;
}

/** How a self-assessment becomes a recognised level (quy trình công nhận), as data of periods. */
export interface ReviewProcedure {
  readonly id: string;
  readonly version: string;
  readonly title: LocalizedText;
  readonly periods: readonly ProcedurePeriod[];
}
