import { expect } from 'vitest';
import { Visitor } from '../e2e/browse.js';
import { test } from './visit.js';

const school = '[id="institution/name"]';

test('a part that the network keeps back is there when the page is opened again, and what was typed', async ({
  browser,
  site,
}) => {
  const visitor = new Visitor(browser);
  let isDown = true;
  const page = await visitor.visit(`${site.origin}/vi`, {
    expected: /ERR_FAILED/,
    before: (context) =>
      context.route('**/work-*.js', (route) => (isDown ? route.abort() : route.continue())),
  });
  const open = (): Promise<void> =>
    page.evaluate(() => {
      const form = document.createElement('dds-assessment');
      form.setAttribute('storage-key', 'phieu');
      document.querySelector('main')!.append(form);
    });
  await open();
  await page.locator(school).fill('THPT Hòn Gai');
  await page.locator('.steps li:nth-child(2) button').click();
  expect(await page.locator('.content [role=alert]').textContent()).toContain('mở lại trang');
  isDown = false;
  await page.reload();
  await open();
  await page.locator('[id="items/1.3.1#points"]').fill('4');
  expect(await page.locator('.total-points b').first().textContent()).toBe('4');
  await page.locator('.steps li:nth-child(1) button').click();
  expect(await page.locator(school).inputValue()).toBe('THPT Hòn Gai');
  expect(await visitor.leave()).toEqual([]);
});
