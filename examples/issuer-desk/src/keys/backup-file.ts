import { createIssuer, openSigningKey, verifyBadge, type KeySet } from '@dds/credential';
import { readObject, writeJson } from '../shell/json.js';
import { Problem } from '../shell/problem.js';
import { publishedFiles, type KeyRecord } from './key-record.js';
import { keyTexts } from './texts.js';

const kind = 'dds-issuer-key';

/** What a backup file holds. Only `sealed` is secret, and it is encrypted. */
interface BackupFile {
  readonly name: string;
  readonly folder: string;
  readonly criteria: string;
  readonly thumbprint: string;
  readonly earlier: KeySet;
  readonly sealed: string;
}

export function writeBackup(backup: BackupFile): string {
  return writeJson({ kind, version: 1, ...backup });
}

/** Opens a backup with its passphrase, perhaps on another computer. The file is not trusted. */
export async function openBackup(text: string, passphrase: string): Promise<KeyRecord> {
  const { name, folder, criteria, thumbprint, earlier, sealed } = readBackup(text);
  const key = await openSigningKey(sealed, passphrase);
  if (key.thumbprint !== thumbprint) throw notBackup();
  const profile = { id: folder + publishedFiles.profile, name, keys: folder + publishedFiles.keys };
  try {
    const issuer = await createIssuer(profile, key);
    const trusted = { id: profile.id, role: 'authority', keys: earlier } as const;
    // The reader of trust lists refuses keys that are none, and private ones.
    await verifyBadge('', { trust: { issuers: [trusted] }, at: new Date() });
    const record = { key, profile: issuer.profile, folder, criteria, earlier };
    return { ...record, backup: { state: 'saved' }, registerKnown: false };
  } catch {
    throw notBackup();
  }
}

function readBackup(text: string): BackupFile {
  const file = readObject(text);
  const texts = ['name', 'folder', 'criteria', 'thumbprint', 'sealed'] as const;
  const right =
    file?.['kind'] === kind &&
    file['version'] === 1 &&
    texts.every((name) => typeof file[name] === 'string') &&
    typeof file['earlier'] === 'object';
  if (!right) throw notBackup();
  return file as unknown as BackupFile;
}

function notBackup(): Problem {
  return new Problem((locale) => keyTexts[locale].notBackup);
}
