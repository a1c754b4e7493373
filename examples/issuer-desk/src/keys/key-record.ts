import type { Issuer, IssuerProfile, KeySet, SigningKey, Trust } from '@dds/credential';
import { publishKeys } from '@dds/credential';
import type { Words } from '../shell/problem.js';
import { keyTexts } from './texts.js';

/** Whether a lost computer means a lost key. */
export type Backup =
  /** Made, and not yet proved to have been saved; holds the file until then. */
  | { readonly state: 'pending'; readonly file: string }
  | { readonly state: 'saved' }
  | { readonly state: 'refused' };

/** The authority and its key, as this browser keeps them. */
export interface KeyRecord {
  readonly key: SigningKey;
  readonly profile: IssuerProfile;
  /** Folder of the authority's site in which the files are published; ends with a slash. */
  readonly folder: string;
  /** Address of a page that says what the level takes. */
  readonly criteria: string;
  /** Public keys that signed before and whose badges still count. */
  readonly earlier: KeySet;
  readonly backup: Backup;
  /** Whether every badge that the key has signed stands in the register of this browser. */
  readonly registerKnown: boolean;
}

/** Names of the files in the folder. */
export const publishedFiles = {
  profile: 'issuer.json',
  keys: 'keys.json',
  list: 'status.jwt',
} as const;

export function issuerOf({ profile, key }: KeyRecord): Issuer {
  return { profile, key };
}

/** All public keys of the authority: the present one first. */
export function keySetOf(record: KeyRecord): KeySet {
  return publishKeys(issuerOf(record), record.earlier);
}

/** Believes the authority itself, and nobody else. */
export function ownTrust(record: KeyRecord): Trust {
  const { id } = record.profile;
  return { issuers: [{ id, role: 'authority', keys: keySetOf(record) }] };
}

/** Why nothing may be signed yet, in words; `undefined` where it may. */
export function lockOf(record: KeyRecord | undefined): Words | undefined {
  const lock =
    record === undefined
      ? 'noKey'
      : record.backup.state === 'pending'
        ? 'noBackup'
        : record.registerKnown
          ? undefined
          : 'noRegister';
  return lock && ((locale) => keyTexts[locale].locks[lock]);
}
