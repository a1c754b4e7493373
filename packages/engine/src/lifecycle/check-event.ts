import type { IssueParams } from '@dds/criteria';
import { dayInYear, vietnamDayOf } from '../internal/days.js';
import type { ReadOptions } from './read-options.js';
import { transitions } from './transitions.js';
import type { Dossier, DossierEvent, LifecycleIssue, LifecycleIssueCode } from './types.js';

/** What an event is checked against. */
export interface Situation {
  readonly dossier: Dossier;
  /** Instant of the event before. */
  readonly before: number | undefined;
  readonly options: ReadOptions;
}

/** Checks an event that is well formed (lifecycle rule 3). */
export function checkEvent(
  event: DossierEvent,
  instant: number,
  sequence: number,
  { dossier, before, options }: Situation,
): readonly LifecycleIssue[] {
  const issues: LifecycleIssue[] = [];
  const report = (code: LifecycleIssueCode, params: IssueParams = {}) => {
    const severity = code === 'event-late' ? 'warning' : 'error';
    issues.push({ code, severity, path: `events/${sequence}`, params });
  };
  const { action, by, reason = '', level } = event;
  const { from, setsAssessment, needsReason, needsLevel } = transitions[action];
  if (!from.includes(dossier.stage)) {
    report('action-out-of-order', { action, stage: dossier.stage ?? 'none' });
  }
  if (!setsAssessment && event.assessment !== dossier.assessment) {
    const approved = dossier.approved !== null;
    report(approved ? 'assessment-changed-after-approval' : 'assessment-mismatch');
  }
  if (needsReason && reason.trim() === '') report('reason-missing', { action });
  if (needsLevel && level === undefined) report('level-missing');
  if (!needsLevel && level !== undefined) report('level-unexpected', { action });
  if (before !== undefined && instant < before) report('time-before-previous');
  const day = vietnamDayOf(instant);
  const period = options.periods.find(({ from: first, to }) => first <= day && day <= (to ?? day));
  if (period === undefined) {
    report('time-outside-periods', { day });
    return issues;
  }
  if (!(period.may[action] ?? []).includes(by.role)) {
    report('role-not-allowed', { role: by.role.slice(0, 80), action });
  }
  const due = period.due[action];
  if (due !== undefined && options.endYear !== undefined) {
    const lastDay = dayInYear(due, options.endYear);
    if (day > lastDay) report('event-late', { action, lastDay });
  }
  return issues;
}
