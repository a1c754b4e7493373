import type { Desk } from '../desk.js';
import { memory } from '../memory.js';
import { emptyRegister } from '../register/register.js';
import { download, readText } from '../shell/files.js';
import { Problem } from '../shell/problem.js';
import { openBackup } from './backup-file.js';
import { keySetOf, type Backup, type KeyRecord } from './key-record.js';
import { makeKey, readFolder, readPage, readPassphrase } from './make-key.js';
import { keyTexts } from './texts.js';

type Values = (name: string) => string;

export function createKey(desk: Desk, values: Values): Promise<void> {
  return desk.attempt(async () => {
    const passphrase = readPassphrase(values('passphrase'), values('again'));
    const folder = readFolder(values('folder'));
    const criteria = values('criteria') === '' ? folder : readPage(values('criteria'));
    await keep(desk, await makeKey({ name: values('name'), folder, criteria }, passphrase));
    // Asks the browser not to clear the key when its disk is full.
    await navigator.storage.persist();
    desk.say((locale) => keyTexts[locale].created);
  });
}

export function restoreKey(desk: Desk, file: File | undefined, passphrase: string): Promise<void> {
  return desk.attempt(async () => {
    if (!file) throw new Problem((locale) => keyTexts[locale].noFile);
    await keep(desk, await openBackup(await readText(file), passphrase));
    await navigator.storage.persist();
    desk.say((locale) => keyTexts[locale].opened);
  });
}

export function downloadBackup({ key, backup }: KeyRecord): void {
  if (backup.state !== 'pending') return;
  download(`sao-luu-khoa-ky_${key.thumbprint.slice(0, 8)}.json`, backup.file);
}

/** Believes that the backup was saved only when its file comes back. */
export function checkBackup(desk: Desk, file: File): Promise<void> {
  return desk.attempt(async () => {
    const text = await readText(file);
    await settleBackup(desk, (backup) => {
      if (backup.file === text) return { state: 'saved' };
      throw new Problem((locale) => keyTexts[locale].backupOther);
    });
    desk.say((locale) => keyTexts[locale].backupSaved);
  });
}

export function refuseBackup(desk: Desk, words: string): Promise<void> {
  return desk.attempt(async () => {
    const { refuseWords, refuseWrong } = keyTexts[desk.state.locale];
    if (words.normalize('NFC').toLowerCase() !== refuseWords) {
      throw new Problem(() => refuseWrong(refuseWords));
    }
    await settleBackup(desk, () => ({ state: 'refused' }));
    desk.say((locale) => keyTexts[locale].refused);
  });
}

export function startRegister(desk: Desk): Promise<void> {
  return desk.attempt(async () => {
    if (!(await desk.ask(keyTexts[desk.state.locale].registerAsk))) return;
    await change(desk, (record) => ({ ...record, registerKnown: true }));
    desk.say((locale) => keyTexts[locale].registerStarted);
  });
}

/** Puts a new key in the place of the present one. */
export function rotateKey(desk: Desk, record: KeyRecord, values: Values): Promise<void> {
  return desk.attempt(async () => {
    const { profile, folder, criteria, earlier, registerKnown } = record;
    const drop = values('old') === 'drop';
    const passphrase = readPassphrase(values('passphrase'), values('again'));
    const { rotateAsk } = keyTexts[desk.state.locale];
    const lines = [drop ? rotateAsk.drop : rotateAsk.keep, rotateAsk.next];
    if (!(await desk.ask({ ...rotateAsk, lines }))) return;
    const authority = { name: profile.name, folder, criteria };
    const next = await makeKey(authority, passphrase, drop ? earlier : keySetOf(record));
    await keep(desk, { ...next, registerKnown });
    desk.say((locale) => keyTexts[locale].rotated);
  });
}

export function removeKey(desk: Desk, { backup }: KeyRecord): Promise<void> {
  return desk.attempt(async () => {
    if (!desk.state.register.exported) throw new Problem((locale) => keyTexts[locale].removeFirst);
    const { removeAsk } = keyTexts[desk.state.locale];
    const line = backup.state === 'saved' ? removeAsk.saved : removeAsk.refused;
    if (!(await desk.ask({ ...removeAsk, lines: [line] }))) return;
    await memory.forget('key');
    await memory.forget('register');
    desk.change({ key: undefined, register: emptyRegister, picked: [] });
    desk.say((locale) => keyTexts[locale].removed);
  });
}

async function settleBackup(
  desk: Desk,
  settle: (backup: Extract<Backup, { state: 'pending' }>) => Backup,
): Promise<void> {
  await change(desk, (record) => {
    const { backup } = record;
    return backup.state === 'pending' ? { ...record, backup: settle(backup) } : record;
  });
}

async function change(desk: Desk, how: (record: KeyRecord) => KeyRecord): Promise<void> {
  const key = await memory.update('key', (record) => {
    if (record) return how(record);
    throw new Problem((locale) => keyTexts[locale].locks.noKey);
  });
  desk.change({ key });
}

async function keep(desk: Desk, key: KeyRecord): Promise<void> {
  await memory.set('key', key);
  desk.change({ key });
}
