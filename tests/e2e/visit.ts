import { test as base, expect } from 'vitest';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { servePortal } from '@dds/example-school-portal/server';
import { findBrowser } from '../../scripts/browser.mjs';

interface VisitOptions extends BrowserContextOptions {
  /** Runs in the page before its own scripts. */
  before?: () => void;
}

/** Opens a page of the portal as a person does who has never been there. */
type Visit = (path: string, options?: VisitOptions) => Promise<Page>;

interface Fixtures {
  browser: Browser;
  /** Address of the running portal. */
  portal: string;
  visit: Visit;
}

/** A test with a browser and the portal; whatever a page complains of fails it. */
export const test = base.extend<Fixtures>({
  browser: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await chromium.launch(await findBrowser());
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  portal: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const portal = await servePortal(0);
      await use(portal.url);
      await portal.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ browser, portal }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (path, { before, ...options } = {}) => {
      const context = await browser.newContext({ baseURL: portal, locale: 'vi-VN', ...options });
      contexts.push(context);
      await noteFaults(context, portal, faults);
      if (before) await context.addInitScript(before);
      const page = await context.newPage();
      await page.goto(path);
      // The page says which dossier it shows once it shows one.
      await page.locator('[data-shown]:visible').waitFor();
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(faults).toEqual([]);
  },
});

/** Notes what no page of the portal may do: complain, break its policy, leave its own site. */
async function noteFaults(
  context: BrowserContext,
  portal: string,
  faults: string[],
): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`${violatedDirective} refused ${blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() !== 'log') faults.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(portal) && !/^(blob|data):/.test(url)) faults.push(`asked for ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
}
