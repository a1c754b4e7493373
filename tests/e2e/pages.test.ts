import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from './visit.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = ['index.html', 'minh-chung.html', 'tu-danh-gia.html'];

/** What axe finds wrong, one line each. */
async function findBarriers(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(axe);
  const run = `axe.run(${JSON.stringify(options)})`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

async function isWiderThanWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

describe.each(pages)('%s', (path) => {
  test('has no barrier in Vietnamese', async ({ visit }) => {
    const page = await visit(path);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('has no barrier in English', async ({ visit }) => {
    const page = await visit(`en/${path}`);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('has no barrier in dark colours', async ({ visit }) => {
    const page = await visit(path, { colorScheme: 'dark' });
    expect(await findBarriers(page)).toEqual([]);
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
