import { secondsOf } from '../badge/instants.js';
import type { StatusEntry } from '../badge/types.js';
import { readBit, unpackBits } from '../status/bits.js';
import { readStatusList, type ReadStatusList } from '../status/read-status-list.js';
import type { TrustedIssuer } from '../trust/types.js';
import { findFault } from './prove.js';
import type { ListFact, StatusFact } from './types.js';

/**
 * Looks a badge up in those of the given lists that its own issuer signed for its address. Any of
 * them can withdraw it, for good; only one that is still valid can say that it stands.
 */
export async function checkStatus(
  entry: StatusEntry | null,
  lists: readonly string[],
  issuer: TrustedIssuer,
  now: number,
): Promise<StatusFact> {
  if (entry === null) return { state: 'none' };
  const found = lists.flatMap(readOrSkip).filter(({ id }) => id === entry.list);
  const read = await Promise.all(found.map((list) => lookUp(list, entry, issuer, now)));
  const known = read
    .filter((one) => one !== undefined)
    .sort((one, other) => (one.list.issuedAt < other.list.issuedAt ? 1 : -1));
  const revoked = known.find((one) => one.set);
  if (revoked) return { state: 'revoked', list: revoked.list };
  const [newest] = known;
  if (newest === undefined) {
    const reason = found.length > 0 ? 'list-unusable' : 'list-missing';
    return { state: 'unknown', reason, list: null };
  }
  const { list } = newest;
  return secondsOf(list.validUntil)! < now
    ? { state: 'unknown', reason: 'list-expired', list }
    : { state: 'good', list };
}

/** A list of somebody else may be broken: that is not this badge's fault. */
function readOrSkip(token: string): ReadStatusList[] {
  try {
    return [readStatusList(token)];
  } catch {
    return [];
  }
}

async function lookUp(
  list: ReadStatusList,
  { index }: StatusEntry,
  issuer: TrustedIssuer,
  now: number,
): Promise<{ readonly set: boolean; readonly list: ListFact } | undefined> {
  if (list.issuer !== issuer.id || (await findFault(list.jws, issuer)) !== undefined) {
    return undefined;
  }
  const { issuedAt, validUntil } = list;
  try {
    const bits = await unpackBits(list.encoded);
    if (index >= bits.length * 8) return undefined;
    const age = Math.max(0, now - secondsOf(issuedAt)!);
    return { set: readBit(bits, index), list: { issuedAt, validUntil, age } };
  } catch {
    return undefined;
  }
}
