import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  findBarriers,
  isWiderThanWindow,
  Visitor,
  type VisitOptions,
} from '../../../tests/e2e/browse.js';
import { servePage } from '../server.mjs';

let visitor: Visitor;
let server: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  visitor = await Visitor.start();
  server = await servePage(0);
});
afterAll(async () => {
  await visitor.close();
  await server.close();
});
afterEach(async () => {
  expect(await visitor.leave()).toEqual([]);
});

async function visit(options?: VisitOptions): Promise<Page> {
  const page = await visitor.visit(server.url, options);
  await page.locator('dds-assessment fieldset').first().waitFor();
  return page;
}

/** The field of an item's points, in the step of its group. */
async function pointsOf(page: Page, code: string): Promise<Locator> {
  const group = new RegExp(`^Nhóm ${code.charAt(0)} `);
  await page.getByRole('button', { name: group }).click();
  return page.getByLabel(`Điểm mục ${code}`, { exact: true });
}

/** Meets both conditions of the first group, in its step. */
async function meetConditions(page: Page): Promise<void> {
  for (const code of ['1.1', '1.2']) {
    const name = new RegExp(`^${code.replace('.', '\\.')} `);
    await page.getByRole('group', { name }).getByRole('radio').first().check();
  }
}

/** How many elements of a kind are alive in the page, on it or not. */
async function countAlive(page: Page, tag: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: `customElements.get('${tag}').prototype`,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
  });
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  await session.detach();
  return count.value as number;
}

test('what is typed into the form reaches result and badge', async () => {
  const page = await visit();
  const badge = page.locator('dds-badge');
  const result = page.locator('dds-result');
  await (await pointsOf(page, '1.4')).fill('8,5');
  await result.getByRole('img', { name: '8,5 trên 100 điểm' }).waitFor();
  await badge.getByRole('img', { name: 'Nhóm 1: chưa xếp mức' }).waitFor();
  await meetConditions(page);
  await badge.getByRole('img', { name: 'Nhóm 1: mức 1' }).waitFor();
});

test('the elements get objects as properties, not as attributes', async () => {
  const page = await visit();
  await (await pointsOf(page, '1.4')).fill('8,5');
  expect(await page.locator('dds-result').getAttribute('assessment')).toBeNull();
  const points = await page
    .locator('dds-result')
    .evaluate((element) => (element as unknown as Scored).assessment.items['1.4']?.points);
  expect(points).toBe(8.5);
});

interface Scored {
  readonly assessment: { readonly items: Record<string, { readonly points: number }> };
}

test('typing is not disturbed by what the page sets meanwhile', async () => {
  const page = await visit();
  const wrong = await pointsOf(page, '1.3.1');
  await wrong.fill('7');
  await wrong.press('Tab');
  const field = page.getByLabel('Điểm mục 1.4', { exact: true });
  await field.pressSequentially('6,25');
  expect(await field.inputValue()).toBe('6,25');
  expect(await field.evaluate((input) => input.matches(':focus'))).toBe(true);
  // What is wrong elsewhere is still said there.
  expect(await wrong.getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  expect(await field.inputValue()).toBe('');
  expect(await wrong.inputValue()).toBe('7');
});

test('a form that is closed and opened again shows what was typed', async () => {
  const page = await visit();
  await (await pointsOf(page, '1.4')).fill('6,25');
  await page.getByRole('button', { name: 'Đóng phiếu' }).click();
  expect(await page.locator('dds-assessment').count()).toBe(0);
  await page.getByRole('button', { name: 'Mở phiếu', exact: true }).click();
  expect(await (await pointsOf(page, '1.4')).inputValue()).toBe('6,25');
});

test('forms that were closed leave nothing behind', async () => {
  const page = await visit();
  for (let times = 0; times < 10; times++) {
    await page.getByRole('button', { name: 'Đóng phiếu' }).click();
    await page.getByRole('button', { name: 'Mở phiếu', exact: true }).click();
    await (await pointsOf(page, '1.4')).fill(String(times % 9));
  }
  await page.getByRole('button', { name: 'Đóng phiếu' }).click();
  // React keeps the tree before the last one, so that one form may wait for the next change.
  expect(await countAlive(page, 'dds-assessment')).toBeLessThanOrEqual(1);
  expect(await countAlive(page, 'dds-result')).toBe(1);
});

test('all elements change their language with the page', async () => {
  const page = await visit();
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('dds-result').getByText('Result of the digital self-assessment').waitFor();
  await page.locator('dds-badge').getByRole('img', { name: 'Digital self-assessment' }).waitFor();
  await page
    .locator('dds-assessment')
    .getByRole('button', { name: /^Group 1 / })
    .waitFor();
});

test.each(['light', 'dark'] as const)(
  'has no barrier in %s, and fits 320 pixels',
  async (scheme) => {
    const page = await visit({ colorScheme: scheme, viewport: { width: 320, height: 640 } });
    expect(await findBarriers(page)).toEqual([]);
    expect(await isWiderThanWindow(page)).toBe(false);
  },
);
