import { test as base, expect } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { servePortal } from '@dds/example-school-portal/server';
import { Visitor } from './browse.js';

interface VisitOptions extends BrowserContextOptions {
  /** Runs in the page before its own scripts. */
  before?: () => void;
}

/** Opens a page of the portal as a person does who has never been there. */
type Visit = (path: string, options?: VisitOptions) => Promise<Page>;

interface Fixtures {
  visitor: Visitor;
  /** Address of the running portal. */
  portal: string;
  visit: Visit;
}

/** A test with a browser and the portal; whatever a page complains of fails it. */
export const test = base.extend<Fixtures>({
  visitor: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const visitor = await Visitor.start();
      await use(visitor);
      await visitor.close();
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
  visit: async ({ visitor, portal }, use) => {
    await use(async (path, { before, ...options } = {}) => {
      const page = await visitor.visit(new URL(path, portal).href, {
        baseURL: portal,
        ...(before && { before: (context) => context.addInitScript(before) }),
        ...options,
      });
      // The page says which dossier it shows once it shows one.
      await page.locator('[data-shown]:visible').waitFor();
      return page;
    });
    expect(await visitor.leave()).toEqual([]);
  },
});
