import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  findBarriers,
  isWiderThanWindow,
  Visitor,
  type Locator,
  type Page,
} from '../../../tests/e2e/browse.js';
import { databases, type TestDatabase } from './databases.js';
import { sample, startLms, type Lms } from './lms.js';

let visitor: Visitor;
let database: TestDatabase;
let lms: Lms;

beforeAll(async () => {
  visitor = await Visitor.start();
});
afterAll(() => visitor.close());
beforeEach(async () => {
  database = await databases.SQLite();
  lms = await startLms(database.place);
});
afterEach(async () => {
  const faults = await visitor.leave();
  await lms.stop();
  await database.drop();
  expect(faults).toEqual([]);
});

/** Opens a dossier, the API of which may answer that there is none yet, or a conflict. */
async function openDossier(id: string, path = 'dossiers'): Promise<Page> {
  const page = await visitor.visit(`${lms.url}${path}/${id}`, {
    expected: /40[49].*api\/dossiers/,
  });
  await page.locator('#save:enabled').waitFor();
  return page;
}

/** The field of an item's points, in the step of its group. */
async function pointsOf(page: Page, code: string): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`^Nhóm ${code[0]} `) }).click();
  return page.getByLabel(`Điểm mục ${code}`, { exact: true });
}

test('a person finds a dossier in the list, types, saves, and finds it again after a reload', async () => {
  await lms.save('thpt-minh-hoa', 0, sample);
  const page = await visitor.visit(lms.url);
  await page.getByRole('link', { name: 'Trường THPT Minh Họa' }).click();
  await page.locator('#save:enabled').waitFor();
  await page.getByText('Máy chủ đã lưu phiên bản 1. Máy chủ chấm: mức độ 2.').waitFor();
  await (await pointsOf(page, '1.4')).fill('6,25');
  await page.getByText('Có thay đổi chưa lưu lên máy chủ.').waitFor();
  await page.getByRole('button', { name: 'Lưu lên máy chủ' }).click();
  await page.getByText('Máy chủ đã lưu phiên bản 2.').waitFor();

  await page.reload();
  await page.getByText('Máy chủ đã lưu phiên bản 2.').waitFor();
  expect(await (await pointsOf(page, '1.4')).inputValue()).toBe('6,25');
  const { json } = await lms.call('GET', '/api/dossiers/thpt-minh-hoa');
  expect(json.assessment?.items?.['1.4']?.points).toBe(6.25);
});

test('a new dossier begins empty, and is on the server once it is saved', async () => {
  const page = await visitor.visit(lms.url, { expected: /404.*api\/dossiers/ });
  await page.getByLabel('Mã phiếu').fill('thcs-moi');
  await page.getByRole('button', { name: 'Mở phiếu' }).click();
  await page.getByText('Phiếu mới, chưa lưu lên máy chủ.').waitFor();
  await page.getByRole('button', { name: 'Lưu lên máy chủ' }).click();
  await page.getByText('Máy chủ đã lưu phiên bản 1. Máy chủ chấm: chưa xếp mức độ.').waitFor();
  expect((await lms.call('GET', '/api/dossiers/thcs-moi')).json.version).toBe(1);
});

test('what was typed and not saved is there after a reload', async () => {
  await lms.save('thpt', 0, sample);
  const page = await openDossier('thpt');
  await (await pointsOf(page, '1.4')).fill('6,25');
  await page.reload();
  await page.getByText('Có thay đổi chưa lưu lên máy chủ.').waitFor();
  expect(await (await pointsOf(page, '1.4')).inputValue()).toBe('6,25');
});

test('a save after that of someone else overwrites nothing, here or there', async () => {
  await lms.save('thpt', 0, sample);
  const page = await openDossier('thpt');
  const points = await pointsOf(page, '1.4');
  await points.fill('6,25');
  const theirs = { ...sample, items: { ...sample.items, '1.4': { points: 3 } } };
  await lms.save('thpt', 1, theirs);
  await page.getByRole('button', { name: 'Lưu lên máy chủ' }).click();
  await page.getByText('Người khác đã lưu phiên bản 2').waitFor();
  expect(await points.inputValue()).toBe('6,25');
  expect((await lms.call('GET', '/api/dossiers/thpt')).json.assessment).toEqual(theirs);

  // It is still so after a reload.
  await page.reload();
  await page.getByText('Người khác đã lưu phiên bản 2').waitFor();
  await page.getByRole('button', { name: 'Mở bản trên máy chủ' }).click();
  await page.getByText('Máy chủ đã lưu phiên bản 2.').waitFor();
  expect(await (await pointsOf(page, '1.4')).inputValue()).toBe('3');
  // The form offers back what was typed before.
  await page.getByText('Trên máy này còn một phiếu khác').waitFor();
});

test.each(['', 'en/', 'dossiers/thpt', 'en/dossiers/thpt'])('/%s has no barrier', async (path) => {
  await lms.save('thpt', 0, sample);
  const colorScheme = path.startsWith('en/') ? 'dark' : 'light';
  const viewport = { width: 320, height: 640 };
  const page = await visitor.visit(lms.url + path, { colorScheme, viewport });
  if (path.endsWith('thpt')) await page.locator('#save:enabled').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await isWiderThanWindow(page)).toBe(false);
});
