import { verifyBadge } from '@dds/credential';
import { ownTrust, type KeyRecord } from '../keys/key-record.js';
import { isObject, readObject, writeJson, type Loose } from '../shell/json.js';
import { Problem } from '../shell/problem.js';
import { places, type Entry, type Register } from './register.js';
import { registerTexts } from './texts.js';

const kind = 'dds-issuer-register';

export function writeRegister({ profile }: KeyRecord, register: Register): string {
  const entries = register.entries.map(({ token, link, withdrawn }) => ({
    token,
    link,
    withdrawn,
  }));
  const { used, revoked, list } = register;
  return writeJson({ kind, version: 1, issuer: profile.id, list, used, revoked, entries });
}

/**
 * Reads a register that was downloaded, here or on another computer. What stands in a badge is read
 * from its token, which must be signed by the authority's own key.
 *
 * @returns The register, and how many entries no key of the authority has signed.
 */
export async function readRegister(
  text: string,
  record: KeyRecord,
): Promise<{ readonly register: Register; readonly unsigned: number }> {
  const file = readObject(text);
  const { entries, used, revoked, list, issuer } = file ?? {};
  const right =
    file?.['kind'] === kind &&
    file['version'] === 1 &&
    Array.isArray(entries) &&
    Array.isArray(used) &&
    used.every(isPlace) &&
    Array.isArray(revoked) &&
    revoked.every(isPlace) &&
    (list === null || isList(list));
  if (!right) throw new Problem((locale) => registerTexts[locale].notRegister);
  if (issuer !== record.profile.id) {
    throw new Problem((locale) => registerTexts[locale].otherIssuer(String(issuer)));
  }
  const read = await Promise.all(entries.map((entry) => readEntry(entry, record)));
  const signed = read.filter((entry) => entry !== undefined);
  const placesOf = (some: readonly Entry[]) =>
    some.flatMap(({ badge }) => (badge.status ? [badge.status.index] : []));
  const withdrawn = signed.filter((entry) => entry.withdrawn);
  // The places of what no key has signed count all the same: they are never given again, and what
  // was withdrawn stays so.
  const register: Register = {
    entries: signed,
    used: [...new Set([...used, ...revoked, ...placesOf(signed)])],
    revoked: [...new Set([...revoked, ...placesOf(withdrawn)])],
    list,
    exported: true,
  };
  return { register, unsigned: read.length - signed.length };
}

async function readEntry(value: unknown, record: KeyRecord): Promise<Entry | undefined> {
  const { token, link, withdrawn } = isObject(value) ? value : ({} as Loose);
  if (typeof token !== 'string') return undefined;
  const verification = await verifyBadge(token, { trust: ownTrust(record), at: new Date() });
  if (!('badge' in verification)) return undefined;
  const { badge } = verification;
  const right = typeof link === 'string' && /^(?:https?:\/\/.*)?$/.test(link);
  return {
    token,
    badge,
    link: right ? link : '',
    withdrawn: isObject(withdrawn) ? readWithdrawal(withdrawn) : null,
  };
}

// Whatever a withdrawal looks like: the badge stays withdrawn.
function readWithdrawal({ at, reason }: Loose): NonNullable<Entry['withdrawn']> {
  return {
    at: isTime(at) ? at : new Date().toISOString(),
    reason: typeof reason === 'string' ? reason.slice(0, 1000) : '',
  };
}

function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < places;
}

function isList(value: unknown): value is NonNullable<Register['list']> {
  return isObject(value) && isTime(value['issuedAt']) && isTime(value['validUntil']);
}

function isTime(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}
