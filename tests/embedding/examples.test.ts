import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog4725, type Assessment } from '@dds/criteria';
import { scoreAssessment } from '@dds/engine';
import { describe, expect, it } from 'vitest';
import { findBarriers, isWiderThanWindow } from '../e2e/browse.js';
import { test } from './visit.js';

const pages = [
  'dds/index.html',
  'dds/phieu.html',
  'dds/huy-hieu.html',
  'khung/index.html',
  'khung/khung-phieu.html',
];

describe.each(pages)('%s', (path) => {
  test('has no barrier', async ({ visit, site }) => {
    const page = await visit(`${site.origin}/${path}`);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('has enough contrast in dark colours', async ({ visit, site }) => {
    const page = await visit(`${site.origin}/${path}`, { colorScheme: 'dark' });
    expect(await findBarriers(page, { runOnly: ['color-contrast'] })).toEqual([]);
  });

  test('fits a window of 320 pixels, which is 400 % zoom', async ({ visit, site }) => {
    const viewport = { width: 320, height: 256 };
    const page = await visit(`${site.origin}/${path}`, { viewport });
    expect(await isWiderThanWindow(page)).toBe(false);
  });
});

describe('the pages of plain HTML', () => {
  it('show a badge that the engine agrees with', () => {
    const folder = join(import.meta.dirname, '../../examples/plain-html/src');
    const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
    const assessment = read('assessment.json') as Assessment;
    const { level, complete, groups } = scoreAssessment(catalog4725, assessment);
    expect(read('badge.json')).toEqual({
      level,
      complete,
      groupLevels: Object.fromEntries(
        Object.entries(groups).map(([code, { level }]) => [code, level]),
      ),
      school: assessment.institution?.name,
      schoolYear: assessment.schoolYear,
    });
  });

  test('lead from the badge to its page, to the section and to the form', async ({
    visit,
    site,
  }) => {
    const page = await visit(`${site.origin}/dds/index.html`);
    await page.locator('dds-result').getByText('Nhóm 1').first().waitFor();
    await page.locator('dds-evidence').getByText('112/QĐ-THPTMH').waitFor();
    await page
      .getByRole('link', { name: /^Tự đánh giá chuyển đổi số: Mức độ 2/ })
      .first()
      .click();
    await page.getByText('chưa được cơ quan quản lý công nhận').waitFor();
    await page.getByRole('img', { name: 'Trường THPT Minh Họa' }).waitFor();
    await page.getByRole('link', { name: 'Chuyển đổi số' }).click();
    await page.getByRole('link', { name: 'Phiếu tự đánh giá' }).click();
    await page.locator('dds-assessment').getByRole('button').first().waitFor();
  });

  test('say so where the link has lost its badge', async ({ visit, site }) => {
    const page = await visit(`${site.origin}/dds/huy-hieu.html#dds=eyJ2Ij`);
    await page.getByText('đã bị cắt bớt khi sao chép').waitFor();
    expect(await page.locator('dds-badge').count()).toBe(0);
  });

  test('give the form a key, so that it keeps what is typed', async ({ visit, site }) => {
    const page = await visit(`${site.origin}/dds/phieu.html`);
    await page.locator('dds-assessment').getByRole('button').first().waitFor();
    const key = await page.locator('dds-assessment').getAttribute('storage-key');
    expect(key).toBe('thpt-minh-hoa-2025-2026');
  });
});

describe('the page with a frame', () => {
  test('asks where the person looks, however high the frame is', async ({ visit, site }) => {
    const page = await visit(`${site.origin}/khung/index.html`, {
      viewport: { width: 1280, height: 700 },
    });
    const frame = page.frameLocator('iframe');
    const dialog = frame.locator('dialog[open]');
    await frame.locator('.steps li:nth-child(4) button').click();
    await frame.locator('.register summary').last().click();
    const rows = Array.from({ length: 40 }, (_, at) => `Văn bản ${at}\t${at}/KH`);
    await frame.locator('#paste').fill(['Tên\tSố', ...rows].join('\n'));
    await frame.locator('.register .primary').click();
    // Whichever control asks, and wherever it stands in the window.
    const cases = [0, 20, 39].flatMap((at) =>
      (['start', 'center', 'end'] as const).map((block) => ({ at, block })),
    );
    for (const { at, block } of cases) {
      await frame.locator('.unlinked summary').nth(at).click();
      const ask = frame.locator('.unlinked details[open] .actions button').last();
      await ask.evaluate((button, place) => button.scrollIntoView({ block: place }), block);
      await ask.click();
      const box = await dialog.boundingBox();
      // A page moves by whole pixels.
      expect(Math.ceil(box!.y)).toBeGreaterThanOrEqual(0);
      expect(Math.floor(box!.y + box!.height)).toBeLessThanOrEqual(700);
      const looksAt = await page.evaluate(() => scrollY);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await page.evaluate(() => scrollY)).toBe(looksAt);
      await frame.locator('.unlinked summary').nth(at).click();
    }
  });

  test('shows the whole form, without a second scroll bar', async ({ visit, site }) => {
    const page = await visit(`${site.origin}/khung/index.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('dds-assessment').getByRole('button').first().waitFor();
    await expect
      .poll(() => frame.locator('html').evaluate((html) => html.scrollHeight <= html.clientHeight))
      .toBe(true);
    expect(Number(await page.locator('iframe').getAttribute('height'))).toBeGreaterThan(0);
  });
});
