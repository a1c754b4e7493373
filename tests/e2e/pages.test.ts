import { describe, expect } from 'vitest';
import { findBarriers, isWiderThanWindow } from './browse.js';
import { Form } from './form.js';
import { test } from './visit.js';

const pages = ['index.html', 'minh-chung.html', 'tu-danh-gia.html'];

describe.each(pages)('%s', (path) => {
  test('has no barrier in Vietnamese', async ({ visit }) => {
    const page = await visit(path);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('has no barrier in English', async ({ visit }) => {
    const page = await visit(`en/${path}`);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('has enough contrast in dark colours', async ({ visit }) => {
    const page = await visit(path, { colorScheme: 'dark' });
    expect(await findBarriers(page, { runOnly: ['color-contrast'] })).toEqual([]);
  });

  test('has no barrier in forced colours', async ({ visit }) => {
    const page = await visit(path, { forcedColors: 'active' });
    // The person's own colours hold then, and axe sees the page's.
    const rules = { 'color-contrast': { enabled: false } };
    expect(await findBarriers(page, { rules })).toEqual([]);
  });

  test('fits a window of 320 pixels, which is 400 % zoom', async ({ visit }) => {
    const page = await visit(path, { viewport: { width: 320, height: 256 } });
    expect(await isWiderThanWindow(page)).toBe(false);
  });
});

test('the form has no barrier while it is empty, nor when everything is wrong', async ({
  visit,
}) => {
  const form = new Form(await visit('tu-danh-gia.html'));
  await form.button('Bắt đầu phiếu trống').click();
  expect(await findBarriers(form.page)).toEqual([]);
  for (const code of ['1.3.1', '1.4', '2.3.1']) {
    await (await form.show(form.points(code))).fill('nhiều');
    expect(await findBarriers(form.page)).toEqual([]);
  }
  await form.step('Hoàn tất').click();
  await form.button('Kiểm tra và hoàn tất').click();
  await form.page.getByText('lỗi cần sửa trước khi hoàn tất').waitFor();
  expect(await findBarriers(form.page)).toEqual([]);
});

test('every step of the form fits a window of 320 pixels with everything unfolded', async ({
  visit,
}) => {
  const page = await visit('tu-danh-gia.html', { viewport: { width: 320, height: 800 } });
  const steps = page.getByRole('navigation', { name: 'Các bước' }).getByRole('button');
  for (const step of await steps.all()) {
    await step.click();
    for (const summary of await page.locator('summary:visible').all()) await summary.press('Enter');
    expect(await isWiderThanWindow(page)).toBe(false);
  }
});

test('the elements speak the language of the page at once', async ({ visit }) => {
  const page = await visit('index.html');
  await page.getByRole('heading', { name: 'Nhóm 1. Chuyển đổi số trong dạy, học' }).waitFor();
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  const english = 'Digital transformation in teaching and learning';
  await page.getByRole('heading', { name: english }).waitFor();
});
