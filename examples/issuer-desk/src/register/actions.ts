import { issueStatusList } from '@dds/credential';
import type { Desk } from '../desk.js';
import { issuerOf, lockOf, publishedFiles, type KeyRecord } from '../keys/key-record.js';
import { memory } from '../memory.js';
import { addDays, isoDay } from '../shell/days.js';
import { download, readText, slug } from '../shell/files.js';
import { Problem } from '../shell/problem.js';
import { readRegister, writeRegister } from './register-file.js';
import { emptyRegister, merge, withdraw, withSharedPlaces, type Register } from './register.js';
import { registerTexts } from './texts.js';

/** Changes the register that this browser keeps, as it stands now. */
export async function changeRegister(
  desk: Desk,
  how: (register: Register) => Register,
): Promise<Register> {
  const register = await memory.update('register', (before = emptyRegister) => how(before));
  desk.change({ register });
  return register;
}

/** The key, where it may sign now. */
export function readyKey(desk: Desk): KeyRecord {
  const { key } = desk.state;
  const lock = lockOf(key);
  if (lock || !key) throw new Problem(lock!);
  return key;
}

export function withdrawBadges(
  desk: Desk,
  ids: readonly string[],
  reason: string,
  days: number,
): Promise<void> {
  return desk.attempt(async () => {
    const record = readyKey(desk);
    const { withdrawAsk } = registerTexts[desk.state.locale];
    const { register } = desk.state;
    const all = withSharedPlaces(register, ids);
    const standing = register.entries.filter(
      ({ badge, withdrawn }) => all.includes(badge.id) && !withdrawn,
    );
    if (standing.length === 0) throw new Problem((locale) => registerTexts[locale].pickFirst);
    const names = standing.map(({ badge }) => `${badge.school.name} (${badge.schoolYear})`);
    const question = {
      title: withdrawAsk.title(standing.length),
      lines: [names.join('; '), withdrawAsk.forGood, withdrawAsk.next],
      action: withdrawAsk.action,
    };
    if (!(await desk.ask(question))) return;
    const withdrawn = { at: new Date().toISOString(), reason };
    await changeRegister(desk, (before) => withdraw(before, ids, withdrawn));
    await signList(desk, record, days);
    desk.change({ picked: [] });
    desk.say((locale) => registerTexts[locale].withdrawn(standing.length));
  });
}

export function signStatusList(desk: Desk, days: number): Promise<void> {
  return desk.attempt(async () => {
    await signList(desk, readyKey(desk), days);
    desk.say((locale) => registerTexts[locale].listSigned);
  });
}

async function signList(desk: Desk, record: KeyRecord, days: number): Promise<void> {
  const register = (await memory.get('register')) ?? emptyRegister;
  const at = new Date();
  const validUntil = addDays(at, days);
  const token = await issueStatusList(issuerOf(record), {
    list: record.folder + publishedFiles.list,
    revoked: register.revoked,
    at,
    validUntil,
  });
  const list = { issuedAt: at.toISOString(), validUntil: validUntil.toISOString() };
  await changeRegister(desk, (before) => ({ ...before, list, exported: false }));
  download(publishedFiles.list, token);
}

export function exportRegister(desk: Desk, record: KeyRecord): Promise<void> {
  return desk.attempt(async () => {
    const register = await changeRegister(desk, (before) => ({ ...before, exported: true }));
    const name = `so-dang-ky_${slug(record.profile.name)}_${isoDay(new Date())}.json`;
    download(name, writeRegister(record, register));
    desk.say((locale) => registerTexts[locale].exported);
  });
}

export function importRegister(desk: Desk, file: File): Promise<void> {
  return desk.attempt(async () => {
    const { key } = desk.state;
    if (!key) throw new Problem(lockOf(key)!);
    const { register, unsigned } = await readRegister(await readText(file), key);
    const { entries } = await changeRegister(desk, (before) =>
      before === emptyRegister ? register : merge(before, register),
    );
    const known = await memory.update('key', (record = key) => ({
      ...record,
      registerKnown: true,
    }));
    desk.change({ key: known });
    desk.say((locale) => registerTexts[locale].imported(entries.length, unsigned));
  });
}
