import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from '../e2e/browse.js';
import {
  addStyles,
  findCutPictures,
  findLosses,
  findMovement,
  findSmallTargets,
  textSpacing,
  wideFont,
} from './barriers.js';
import { states } from './states.js';
import { test } from './visit.js';

const isControl =
  /^(button|checkbox|combobox|link|radio|searchbox|slider|textbox|meter|image|dialog|DisclosureTriangle)$/;

/** Controls and pictures that the accessibility tree gives no name. */
async function findNameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ role, name, ignored }) => {
      return !ignored && isControl.test(String(role?.value)) && !name?.value;
    })
    .map(({ role, nodeId }) => `${String(role?.value)} ${nodeId}`);
}

// One page for all of it: pages of their own would take minutes.
test.concurrent.for(states)('$element, $name, keeps nobody out', async (state, { visit }) => {
  const page = await visit(state, { lang: 'vi', width: 1280, media: 'light' });
  const setFontSize = (size: string): Promise<void> =>
    page.evaluate((each) => document.documentElement.style.setProperty('font-size', each), size);

  const found: Record<string, readonly string[]> = {
    'no name': await findNameless(page),
    'small target': await page.evaluate(findSmallTargets),
    'moves in spite of prefers-reduced-motion': await page.evaluate(findMovement),
    'at first': await page.evaluate(findLosses),
  };
  // The page around an element is the host's.
  const rules = { 'page-has-heading-one': { enabled: false } };
  found['found by axe'] = await findBarriers(page, { rules });
  await page.emulateMedia({ colorScheme: 'dark' });
  found['found by axe, dark'] = await findBarriers(page, { runOnly: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  await setFontSize('200%');
  found['with text of 200 %'] = await page.evaluate(findLosses);

  await setFontSize('100%');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
  await page.evaluate(addStyles, wideFont);
  found['words of a picture, in a wide font'] = await page.evaluate(findCutPictures);
  await page.evaluate(addStyles, textSpacing);
  found['with the spacing of WCAG 1.4.12, 320 px wide'] = await page.evaluate(findLosses);

  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
});
