import { expect } from 'vitest';
import { Form } from './form.js';
import { test } from './visit.js';

const page = 'tu-danh-gia.html';

test('what was typed is there again after a reload', async ({ visit }) => {
  const form = new Form(await visit(page));
  await form.type(form.points('1.4'), '6,25');
  await form.unfold('1.4');
  await form.type(form.field('Ghi chú của mục 1.4'), 'Đã rà soát – “ổn”');
  const before = await form.download();
  await form.page.reload();
  expect(await form.points('1.4').inputValue()).toBe('6,25');
  expect(await form.download()).toEqual(before);
});

test('a file replaces what is there only after a question', async ({ visit }) => {
  const here = new Form(await visit(page));
  await here.type(here.points('1.4'), '6,25');
  const file = await here.download();

  const there = new Form(await visit(page));
  const before = await there.download();
  await there.open('phieu.json', file);
  await there.press(there.button('Giữ phiếu đang làm'));
  expect(await there.download()).toEqual(before);
  await there.open('phieu.json', file);
  await there.press(there.button('Thay bằng phiếu trong tệp'));
  expect(await there.download()).toEqual(file);
});

test('the public page shows what the form has kept', async ({ visit }) => {
  const form = new Form(await visit(page));
  await form.type(form.points('1.3.1'), '0');
  await form.page.getByRole('link', { name: 'Kết quả' }).press('Enter');
  await form.page.getByText('phiếu lưu trên máy này').waitFor();
  await form.page.locator('dds-result').getByText('Được 72,5/100 điểm').waitFor();
});

test('a broken file is refused in words, and nothing is lost', async ({ visit }) => {
  const form = new Form(await visit(page));
  await form.type(form.points('1.4'), '6,25');
  const before = await form.download();
  await form.open('hỏng.json', Buffer.from('{"schemaVersion": 1,'));
  await form.page.getByText('Không mở được tệp hỏng.json').waitFor();
  expect(await form.download()).toEqual(before);
});

test('a page that dies in mid-typing loses no more than its last half second', async ({
  visit,
}) => {
  const form = new Form(await visit(page));
  const context = form.page.context();
  await form.unfold('1.4');
  await form.type(form.field('Ghi chú của mục 1.4'), '');
  await form.page.keyboard.press('Delete');
  const keys: { readonly text: string; readonly at: number }[] = [];
  for (let text = ''; text.length < 60;) {
    text += 'abcdefghij'[text.length % 10]!;
    await form.page.keyboard.press(text.at(-1)!, { delay: 20 });
    keys.push({ text, at: performance.now() });
  }
  const death = performance.now();
  const session = await context.newCDPSession(form.page);
  const crash = form.page.waitForEvent('crash');
  // It never answers.
  void session.send('Page.crash').catch(() => {});
  await crash;

  const next = new Form(await context.newPage());
  await next.page.goto(page);
  const { items } = await next.downloadAssessment();
  const kept = items?.['1.4']?.note ?? '';
  const due = keys.findLast(({ at }) => at < death - 500);
  expect(keys.at(-1)?.text.startsWith(kept)).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(due?.text.length ?? 0);
});

test('where storage is blocked, typing and export still work, and the form says so', async ({
  visit,
}) => {
  const before = (): void => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  };
  const form = new Form(await visit(page, { before }));
  await form.type(form.points('1.4'), '6,25');
  await form.page.getByText('Không lưu được trên máy này.').waitFor();
  expect((await form.downloadAssessment()).items?.['1.4']?.points).toBe(6.25);
});
