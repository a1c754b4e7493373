import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
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

test('where one place to keep the form in is blocked, the other is enough', async ({ visit }) => {
  for (const before of [blockLocalStorage, blockDatabase]) {
    const form = new Form(await visit(page, { before }));
    await form.type(form.points('1.4'), '6,25');
    await form.page.getByText('Đã lưu lúc').waitFor();
    await form.page.reload();
    await form.page.locator('[data-shown]:visible').waitFor();
    await expect.poll(() => form.points('1.4').inputValue()).toBe('6,25');
  }
});

test('where storage is blocked, typing and export still work, and the form says so', async ({
  visit,
}) => {
  const form = new Form(
    await visit(page, {
      before: blockBoth,
    }),
  );
  await form.type(form.points('1.4'), '6,25');
  await form.page.getByText('Không lưu được trên máy này.').waitFor();
  expect((await form.downloadAssessment()).items?.['1.4']?.points).toBe(6.25);
});

function blockBoth(): void {
  for (const place of ['localStorage', 'indexedDB']) {
    Object.defineProperty(window, place, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  }
}

function blockLocalStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}

function blockDatabase(): void {
  Object.defineProperty(window, 'indexedDB', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}

test('a browser that is killed in mid-typing loses no more than its last half second', async ({
  portal,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'dds-profile-'));
  try {
    const first = await startBrowser(profile);
    const form = new Form(await first.open(portal + page));
    await form.type(form.points('1.4'), '6,25');
    await setTimeout(500);
    await first.kill();

    const second = await startBrowser(profile);
    const again = new Form(await second.open(portal + page));
    const points = await again.show(again.points('1.4'));
    await expect.poll(() => points.inputValue()).toBe('6,25');
    await second.kill();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('two windows join what is typed in both, and ask where they differ', async ({ visit }) => {
  const here = new Form(await visit(page));
  await here.show(here.points('1.4'));
  const opening = here.page.waitForEvent('popup');
  await here.page.evaluate(() => void window.open(location.href, 'there'));
  const there = new Form(await opening);
  await there.page.locator('[data-shown]:visible').waitFor();
  await there.show(there.points('1.4'));
  const both = [here, there];

  await typeAtOnce(here.page, ['1.3.1', '3'], ['1.4', '7']);
  for (const form of both) {
    await expect.poll(() => form.points('1.3.1').inputValue()).toBe('3');
    await expect.poll(() => form.points('1.4').inputValue()).toBe('7');
  }
  await hasEither(both, 'Đã gộp 1 thay đổi');

  await typeAtOnce(here.page, ['1.4', '6'], ['1.4', '6,25']);
  const asking = await hasEither(both, 'Hai cửa sổ ghi khác nhau');
  expect(await asking.points('1.4').inputValue()).toBe('6,25');
  await asking.press(asking.button('Dùng nội dung này (6)'));
  for (const form of both) await expect.poll(() => form.points('1.4').inputValue()).toBe('6');
});

/** Types in both windows before either can hear of the other. */
async function typeAtOnce(
  window: Page,
  here: readonly [string, string],
  there: readonly [string, string],
): Promise<void> {
  await window.evaluate(
    ([mine, theirs]) => {
      const other = open('', 'there');
      for (const [view, [code, text]] of [
        [self, mine],
        [other, theirs],
      ] as const) {
        const form = view?.document.querySelector('dds-assessment')?.shadowRoot;
        const field = form?.getElementById(`items/${code}#points`) as HTMLInputElement;
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
    },
    [here, there] as const,
  );
}

/** The window that shows a text, which may be either. */
async function hasEither(forms: readonly Form[], text: string): Promise<Form> {
  return Promise.any(
    forms.map(async (form) => {
      await form.page.getByText(text).waitFor();
      return form;
    }),
  );
}

/** A browser of its own, with what an earlier one left in the profile. */
async function startBrowser(profile: string) {
  const { executablePath, args } = await findBrowser();
  const port = join(profile, 'DevToolsActivePort');
  await rm(port, { force: true });
  const child = spawn(
    executablePath,
    [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    // All its processes die at once.
    { detached: true, stdio: 'ignore' },
  );
  const exit = once(child, 'exit');
  const kill = async (): Promise<void> => {
    process.kill(-child.pid!, 'SIGKILL');
    await exit;
  };
  const readPort = () => readFile(port, 'utf8').catch(() => '');
  await expect.poll(readPort, { timeout: 60_000 }).toContain('/');
  const [number] = (await readPort()).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
  return {
    kill,
    open: async (url: string): Promise<Page> => {
      const view = await browser.contexts()[0]!.newPage();
      await view.goto(url);
      await view.locator('[data-shown]:visible').waitFor();
      return view;
    },
  };
}
