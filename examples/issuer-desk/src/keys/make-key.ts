import {
  createIssuer,
  createSigningKey,
  openSigningKey,
  sealSigningKey,
  type KeySet,
} from '@dds/credential';
import { Problem } from '../shell/problem.js';
import { writeBackup } from './backup-file.js';
import { publishedFiles, type KeyRecord } from './key-record.js';
import { keyTexts } from './texts.js';

/** What a person says of the authority. */
export interface Authority {
  readonly name: string;
  readonly folder: string;
  readonly criteria: string;
}

/** Makes a key whose backup waits to be saved; only the sealed backup can ever leave the browser. */
export async function makeKey(
  authority: Authority,
  passphrase: string,
  earlier: KeySet = { keys: [] },
): Promise<KeyRecord> {
  const { name, folder, criteria } = authority;
  const profile = { id: folder + publishedFiles.profile, name, keys: folder + publishedFiles.keys };
  const made = await createSigningKey({ extractable: true });
  const issuer = await createIssuer(profile, made);
  const sealed = await sealSigningKey(made, passphrase);
  const backup = { name, folder, criteria, thumbprint: made.thumbprint, earlier, sealed };
  return {
    key: await openSigningKey(sealed, passphrase),
    profile: issuer.profile,
    folder,
    criteria,
    earlier,
    backup: { state: 'pending', file: writeBackup(backup) },
    registerKnown: true,
  };
}

/** Reads the address of a folder: https, without query, and with a slash at its end. */
export function readFolder(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const right = url?.protocol === 'https:' && url.search === '' && url.hash === '' && !url.username;
  if (!right) throw new Problem((locale) => keyTexts[locale].wrongFolder);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Reads the address of a page. */
export function readPage(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const right = url && /^https?:$/.test(url.protocol) && url.hash === '';
  if (!right) throw new Problem((locale) => keyTexts[locale].wrongPage);
  return url.href;
}

/** Gives a passphrase that was typed twice in the same way. */
export function readPassphrase(first: string, second: string): string {
  const passphrase = first.normalize('NFC');
  if (passphrase !== second.normalize('NFC')) {
    throw new Problem((locale) => keyTexts[locale].passphrasesDiffer);
  }
  if ([...passphrase].length >= 12) return passphrase;
  throw new Problem((locale) => keyTexts[locale].passphraseHint);
}
