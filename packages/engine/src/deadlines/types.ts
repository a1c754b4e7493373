import type { LocalizedText, Stage } from '@dds/criteria';

export interface DeadlineOptions {
  /** Such as `2025-2026`. */
  readonly schoolYear: string;
  /** Only what concerns an institution of these stages; absent: everything. */
  readonly stages?: readonly Stage[] | undefined;
  /** Ids of roles; absent: every role. */
  readonly roles?: readonly string[] | undefined;
  /**
   * How “before 31 May” is read: `included` (default) makes 31 May the last day, `excluded` makes
   * it 30 May.
   */
  readonly namedDay?: 'included' | 'excluded' | undefined;
}

/** Something that is due in a school year. */
export interface Deadline {
  /** Id of the duty. */
  readonly id: string;
  readonly role: string;
  readonly roleTitle: LocalizedText;
  readonly title: LocalizedText;
  /** Last ISO 8601 day in Asia/Ho_Chi_Minh; `null` where the text sets no day. */
  readonly lastDay: string | null;
  readonly clause: LocalizedText;
}

/** A deadline that has passed. */
export interface LateDeadline extends Deadline {
  readonly lastDay: string;
  /** Whole days since the last day; at least 1. */
  readonly daysLate: number;
}
