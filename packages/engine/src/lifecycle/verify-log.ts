import { isRecord } from '../internal/is-record.js';
import { advance, noDossier } from './advance.js';
import { isInChain } from './chain.js';
import { checkEvent } from './check-event.js';
import { readEvent } from './read-event.js';
import { readOptions } from './read-options.js';
import type {
  Dossier,
  DossierLog,
  LifecycleIssue,
  LifecycleIssueCode,
  LifecycleOptions,
  LogVerification,
  VerifyOptions,
} from './types.js';

/**
 * Checks a whole log anew: that nothing in it was changed, taken out, put in or moved, and that each
 * event was in order, by someone who may, and in time.
 *
 * A chain shows a change within it. Whoever can rewrite the whole log can make a new chain: keep the
 * last hash elsewhere and pass it as `head`, or sign it.
 *
 * @param log - The log as it was stored.
 * @param options - The procedure; the school year, without which nothing is late; `head`.
 * @returns Issues in the order of the events; `ok` when none of them is an error.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for a malformed procedure or school year.
 *
 * @example
 * ```ts
 * import { quangNinhProcedure as procedure } from '@dds/criteria';
 * import { appendEvent, verifyLog } from '@dds/engine';
 *
 * const { log } = appendEvent(
 *   [],
 *   {
 *     action: 'create',
 *     at: '2026-05-04T09:00:00+07:00',
 *     by: { role: 'institution', name: 'Trần Văn Bình' },
 *     assessment: 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=',
 *   },
 *   { procedure },
 * );
 * console.assert(verifyLog(log, { procedure }).ok);
 * const [event] = log;
 * const edited = [{ ...event!, by: { role: 'head', name: 'Trần Văn Bình' } }];
 * console.assert(verifyLog(edited, { procedure }).issues[0]?.code === 'log-tampered');
 * ```
 */
export function verifyLog(log: DossierLog, options: VerifyOptions): LogVerification {
  const { issues, dossier } = replay(log, options);
  const all = [...issues, ...checkHead(log, options.head)];
  return { ok: !all.some(isError), dossier, issues: all };
}

/**
 * Reads what a log amounts to, up to the first event that is in error.
 *
 * @param log - The log as it was stored.
 * @param options - The procedure and, for lateness, the school year.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for a malformed procedure or school year.
 *
 * @example
 * ```ts
 * import { quangNinhProcedure as procedure } from '@dds/criteria';
 * import { readDossier } from '@dds/engine';
 *
 * console.assert(readDossier([], { procedure }).next.join() === 'create');
 * ```
 */
export function readDossier(log: DossierLog, options: LifecycleOptions): Dossier {
  return replay(log, options).dossier;
}

/** What a log amounts to, with what is needed to add to it. */
export interface Replay {
  readonly dossier: Dossier;
  readonly issues: readonly LifecycleIssue[];
  /** Instant of the last event; `undefined` for none that can be read. */
  readonly last: number | undefined;
}

/** Tells an issue that stops an event from one that only warns. */
export function isError({ severity }: LifecycleIssue): boolean {
  return severity === 'error';
}

/** Goes through a log from its beginning. The dossier stops before the first event in error. */
export function replay(log: unknown, given: LifecycleOptions): Replay {
  const options = readOptions(given);
  if (!Array.isArray(log)) {
    return { dossier: noDossier, issues: [issueAt('log-malformed', '')], last: undefined };
  }
  const issues: LifecycleIssue[] = [];
  let dossier = noDossier;
  let standing = noDossier;
  let last: number | undefined;
  let previous: string | null = null;
  for (const [index, entry] of (log as readonly unknown[]).entries()) {
    const sequence = index + 1;
    const path = `events/${sequence}`;
    if (!isInChain(entry, sequence, previous)) {
      issues.push(issueAt('log-tampered', path));
      previous = hashOf(entry);
      continue;
    }
    previous = hashOf(entry);
    const read = readEvent(entry);
    if (!read.ok) {
      issues.push(issueAt('event-malformed', path, { field: read.field }));
      continue;
    }
    const { event, instant } = read;
    const situation = { dossier, before: last, options };
    issues.push(...checkEvent(event, instant, sequence, situation));
    last = instant;
    dossier = advance(dossier, event);
    if (!issues.some(isError)) standing = dossier;
  }
  return { dossier: standing, issues, last };
}

function hashOf(entry: unknown): string | null {
  const hash = isRecord(entry) ? entry['hash'] : null;
  return typeof hash === 'string' ? hash : null;
}

function issueAt(
  code: LifecycleIssueCode,
  path: string,
  params: LifecycleIssue['params'] = {},
): LifecycleIssue {
  return { code, severity: 'error', path, params };
}

/** Finds a log whose end was cut off. */
function checkHead(log: unknown, head: string | undefined): readonly LifecycleIssue[] {
  if (head === undefined || !Array.isArray(log)) return [];
  return log.some((entry: unknown) => hashOf(entry) === head) ? [] : [issueAt('log-shortened', '')];
}
