import { digestOf } from '@dds/criteria/digest';
import { isRecord } from '../internal/is-record.js';
import type { DossierEvent, LoggedEvent } from './types.js';

/** An event as the log keeps it: chained to the one before. */
export function logEvent(
  event: DossierEvent,
  sequence: number,
  previous: string | null,
): LoggedEvent {
  const entry = { sequence, ...event, previous };
  return { ...entry, hash: digestOf(entry) };
}

const known = [
  'sequence',
  'action',
  'at',
  'by',
  'assessment',
  'reason',
  'level',
  'previous',
  'hash',
];
const knownOfActor = ['role', 'name', 'body'];

/** Whether an entry stands in its place, follows the one before, and is what was hashed. */
export function isInChain(entry: unknown, sequence: number, previous: string | null): boolean {
  if (!isRecord(entry)) return false;
  const { hash, ...rest } = entry;
  return (
    rest['sequence'] === sequence &&
    rest['previous'] === previous &&
    Object.keys(entry).every((key) => known.includes(key)) &&
    isRecord(rest['by']) &&
    Object.keys(rest['by']).every((key) => knownOfActor.includes(key)) &&
    hash === hashOf(rest)
  );
}

function hashOf(entry: unknown): string | undefined {
  try {
    return digestOf(entry);
  } catch {
    return undefined;
  }
}
