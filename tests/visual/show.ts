import type { Page } from 'playwright-core';
import type { Visitor } from '../e2e/browse.js';
import type { View } from './pictures.js';
import type { State } from './states.js';

/** Shows an element in a state, on a page where nothing moves and the clock stands still. */
export async function show(
  visitor: Visitor,
  origin: string,
  { element, give = {}, act = [] }: State,
  { lang, width, media }: View,
): Promise<Page> {
  const page = await visitor.visit(`${origin}/${lang}`, {
    viewport: { width, height: 800 },
    deviceScaleFactor: 1,
    locale: lang === 'vi' ? 'vi-VN' : 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: media === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    before: (context) => context.clock.setFixedTime('2026-05-20T08:00:00+07:00'),
  });
  await page.evaluate(
    ([name, properties]) => {
      const shown = document.createElement(name);
      for (const [key, value] of Object.entries(properties)) {
        if (key in shown) Object.assign(shown, { [key]: value });
        else shown.setAttribute(key, String(value));
      }
      document.querySelector('main')!.append(shown);
    },
    [element, give] as const,
  );
  for (const each of act) await each(page);
  if (media === 'print') {
    await page.emulateMedia({ media });
    // What a browser tells before it prints.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  }
  await settle(page);
  return page;
}

/** Waits until everything is drawn with its font. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await document.fonts.ready;
    await frame();
  });
}
