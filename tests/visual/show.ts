import type { Page, Route } from 'playwright-core';
import type { DdsAssessment } from '@dds/widgets';
import type { View } from './pictures.js';
import type { State } from './states.js';

/** What the form works with, and the bodies of other elements. */
const laterParts = /\/(work|\w+-body)-\w+\.js$/;

/** What answers for the parts that come later. A request that fails would be told to the console. */
const networks: Readonly<Record<NonNullable<State['network']>, (route: Route) => unknown>> = {
  slow: () => undefined,
  down: (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' }),
};

/** Shows an element in a state, on an empty page, where nothing moves. */
export async function show(
  page: Page,
  { element, give = {}, act = [], network }: State,
  media: View['media'],
): Promise<void> {
  if (network) await page.route(laterParts, networks[network]);
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
  const complete = async (): Promise<void> => {
    if (!network) await page.evaluate(untilComplete);
  };
  await complete();
  for (const each of act) {
    await each(page);
    await complete();
  }
  if (media === 'print') {
    await page.emulateMedia({ media });
    if (network) await page.evaluate(putOnPaper);
    else await page.waitForFunction(putOnPaper);
  }
  await settle(page);
}

/** Prints, and tells whether a form that can be read had its sheet, which comes later; runs in the page. */
function putOnPaper(): boolean {
  // What a browser tells before it prints.
  dispatchEvent(new Event('beforeprint'));
  const form = document.querySelector<DdsAssessment>('main > dds-assessment');
  return !form?.result || form.shadowRoot!.querySelector('.sheet') !== null;
}

/** Waits until all that was asked for is drawn; runs in the page. */
function untilComplete(): Promise<boolean> | undefined {
  const shown = document.querySelector<HTMLElement & { updateComplete?: Promise<boolean> }>(
    'main > *',
  );
  // The page holds on to it: a browser may collect a promise that only a debugger waits for.
  return Object.assign(window, { completed: shown?.updateComplete }).completed;
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
