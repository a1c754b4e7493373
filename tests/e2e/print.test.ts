import { describe, expect } from 'vitest';
import { test } from './visit.js';

/** Chromium writes one such object for each page. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe.each([
  ['index.html', 6],
  ['minh-chung.html', 6],
  ['tu-danh-gia.html', 12],
])('%s on paper', (path, most) => {
  test('has the letterhead and no controls, on few pages', async ({ visit }) => {
    const page = await visit(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Độc lập - Tự do - Hạnh phúc').isVisible()).toBe(true);
    expect(await page.getByText('trường không có thật').first().isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
    const pages = countPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(most);
  });
});

test('the printed form holds each answer, its evidence and its note', async ({ visit }) => {
  const page = await visit('tu-danh-gia.html');
  await page.emulateMedia({ media: 'print' });
  const row = page.getByRole('row', { name: /^1\.6\.2 / });
  // The page hears of its new medium with the next frame.
  await row.waitFor();
  const text = await row.innerText();
  expect(text).toContain('6,1');
  expect(text).toContain('75 / 86');
  expect(text).toContain('H1-1.6-01');
  expect(text).toContain('GeoGebra');
});

test('a printer gets the sheet that the print view shows', async ({ visit }) => {
  const page = await visit('tu-danh-gia.html');
  // No media is emulated: as when a person prints, the page hears of it only when it is taken.
  const printed = countPages(await page.pdf({ preferCSSPageSize: true }));
  expect(await page.locator('.sheet').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.sheet').waitFor();
  expect(printed).toBe(countPages(await page.pdf({ preferCSSPageSize: true })));
  expect(printed).toBeGreaterThan(2);
});
