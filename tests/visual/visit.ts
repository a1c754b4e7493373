import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { findPackagedBrowser } from '../../scripts/browser.mjs';
import { Visitor } from '../e2e/browse.js';
import type { View } from './pictures.js';
import { show } from './show.js';
import { serveSite, type Site } from './site.js';
import type { State } from './states.js';

interface Fixtures {
  browser: Browser;
  site: Site;
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
  visit: async ({ browser, site }, use) => {
    const visitor = new Visitor(browser);
    await use((state, view) => show(visitor, site.origin, state, view));
    expect(await visitor.leave()).toEqual([]);
  },
});
