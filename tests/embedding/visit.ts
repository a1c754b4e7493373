import { test as base, expect } from 'vitest';
import { Visitor } from '../e2e/browse.js';
import { serveSite, type Site } from './site.js';

interface Fixtures {
  visitor: Visitor;
  site: Site;
  visit: Visitor['visit'];
}

/** A test with a browser and a school's site; whatever a page complains of fails it. */
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
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ visitor }, use) => {
    await use((...args) => visitor.visit(...args));
    expect(await visitor.leave()).toEqual([]);
  },
});
