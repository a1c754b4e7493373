import { createIssuer, createSigningKey, issueRecognised } from '@dds/credential';
import { catalog4725 } from '@dds/criteria';
import { expect, it } from 'vitest';
import type { KeyRecord } from '../src/keys/key-record.js';
import { readRegister, writeRegister } from '../src/register/register-file.js';
import { addEntries, emptyRegister, withdraw, type Entry } from '../src/register/register.js';

const folder = 'https://sgddt.example.gov.vn/dds/';
const met = { met: true };
const assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  schoolYear: '2025-2026',
  conditions: { '1.1': met, '1.2': met, '2.1': met, '2.2': met },
} as const;

async function makeRecord(): Promise<KeyRecord> {
  const key = await createSigningKey();
  const { profile } = await createIssuer({ id: `${folder}issuer.json`, name: 'Sở Mẫu' }, key);
  const rest = { folder, criteria: folder, earlier: { keys: [] }, registerKnown: true };
  return { key, profile, backup: { state: 'saved' }, ...rest };
}

async function issue({ profile, key }: KeyRecord, index: number): Promise<Entry> {
  const school = { id: 'https://doicao.example/', name: 'Trường THPT Đồi Cao' };
  const { token, badge } = await issueRecognised(
    { profile, key },
    { school, assessment },
    {
      catalog: catalog4725,
      criteria: folder,
      at: new Date(),
      validUntil: new Date(Date.now() + 86_400_000),
      status: { list: `${folder}status.jwt`, index },
    },
  );
  return { token, badge, link: '', withdrawn: null };
}

it('comes back from its file as it was', async () => {
  const record = await makeRecord();
  const entry = await issue(record, 7);
  const issued = { ...addEntries(emptyRegister, [entry]), used: [7, 9] };
  const at = new Date().toISOString();
  const register = withdraw(issued, [entry.badge.id], { at, reason: 'sai' });
  const read = await readRegister(writeRegister(record, register), record);
  expect(read).toEqual({ register: { ...register, exported: true }, unsigned: 0 });
});

it('leaves out badges that another key has signed, and keeps their places withdrawn', async () => {
  const [other, record] = [await makeRecord(), await makeRecord()];
  const entry = await issue(other, 7);
  const at = new Date().toISOString();
  const issued = { ...addEntries(emptyRegister, [entry]), used: [7] };
  const register = withdraw(issued, [entry.badge.id], { at, reason: 'sai' });
  const { register: read, unsigned } = await readRegister(writeRegister(other, register), record);
  expect(read).toMatchObject({ entries: [], used: [7], revoked: [7] });
  expect(unsigned).toBe(1);
});

it('is refused when it is none, or of another authority', async () => {
  const record = await makeRecord();
  const profile = { id: 'https://khac.example/issuer.json', name: 'Sở khác' };
  const foreign = writeRegister({ ...record, profile }, emptyRegister);
  for (const text of ['', '[]', '{}', foreign, foreign.replace('"used": []', '"used": [-1]')]) {
    await expect(readRegister(text, record)).rejects.toThrow(/Choose the right file/);
  }
});
