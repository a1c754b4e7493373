import { advance } from './advance.js';
import { logEvent } from './chain.js';
import { checkEvent } from './check-event.js';
import { readEvent } from './read-event.js';
import { readOptions } from './read-options.js';
import type {
  AppendResult,
  DossierEvent,
  DossierLog,
  LifecycleIssue,
  LifecycleOptions,
} from './types.js';
import { isError, replay } from './verify-log.js';

/**
 * Adds an event to a dossier's log, unless it is in error: out of order, by someone who may not, or
 * about another assessment than the one that was approved.
 *
 * @param log - The log so far; it is not changed. One that does not verify takes no event.
 * @param event - Who did what, when, and to which assessment; the time is given, never read from a
 * clock.
 * @param options - The procedure says who may do what until when; without a school year nothing is
 * late.
 * @returns The new log, or the old one with `ok: false`; what the dossier is; and issues, of which
 * `event-late` is a warning.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for a malformed procedure or school year.
 *
 * @example
 * ```ts
 * import { quangNinhProcedure as procedure } from '@dds/criteria';
 * import { digestOf } from '@dds/criteria/digest';
 * import { appendEvent } from '@dds/engine';
 *
 * const assessment = digestOf({ schemaVersion: 1, catalog: '4725-2022' });
 * const by = { role: 'institution', name: 'Trần Văn Bình' };
 * const created = appendEvent(
 *   [],
 *   { action: 'create', at: '2026-05-04T09:00:00+07:00', by, assessment },
 *   { procedure },
 * );
 * const approved = appendEvent(
 *   created.log,
 *   { action: 'approve', at: '2026-05-20T16:30:00+07:00', by, assessment },
 *   { procedure },
 * );
 * console.assert(created.dossier.stage === 'draft');
 * console.assert(approved.issues[0]?.code === 'role-not-allowed' && approved.log === created.log);
 * ```
 */
export function appendEvent(
  log: DossierLog,
  event: DossierEvent,
  options: LifecycleOptions,
): AppendResult {
  const { dossier, issues: found, last } = replay(log, options);
  const refuse = (issues: readonly LifecycleIssue[]): AppendResult => ({
    ok: false,
    log,
    dossier,
    issues,
  });
  if (found.some(isError)) return refuse(found.filter(isError));
  const sequence = log.length + 1;
  const path = `events/${sequence}`;
  const read = readEvent(event);
  if (!read.ok) {
    const params = { field: read.field };
    return refuse([{ code: 'event-malformed', severity: 'error', path, params }]);
  }
  const situation = { dossier, before: last, options: readOptions(options) };
  const issues = checkEvent(read.event, read.instant, sequence, situation);
  if (issues.some(isError)) return refuse(issues);
  const entry = logEvent(read.event, sequence, log.at(-1)?.hash ?? null);
  return { ok: true, log: [...log, entry], dossier: advance(dossier, read.event), issues };
}
