import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { findPackagedBrowser } from '../../scripts/browser.mjs';
import type { View } from './pictures.js';
import { show } from './show.js';
import { serveSite, type Site } from './site.js';
import type { State } from './states.js';
import { Windows, type LangWindow } from './windows.js';

interface Fixtures {
  browser: Browser;
  site: Site;
  windows: Windows;
  visit: (state: State, view: View) => Promise<Page>;
}

/** A test that shows elements; whatever a page complains of fails it. */
export const test = base.extend<Fixtures>({
  browser: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const env = { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') };
      const browser = await chromium.launch({ ...(await findPackagedBrowser()), env });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  windows: [
    async ({ browser, site }, use) => use(new Windows(browser, site.origin)),
    { scope: 'worker' },
  ],
  visit: async ({ windows }, use) => {
    const taken: LangWindow[] = [];
    await use(async (state, view) => {
      const window = await windows.take(view);
      taken.push(window);
      await show(window.page, state, view.media);
      return window.page;
    });
    const faults = await Promise.all(taken.map((window) => windows.giveBack(window)));
    expect(faults.flat()).toEqual([]);
  },
});
