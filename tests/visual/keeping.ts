import type { DdsAssessment } from '@dds/widgets';
import type { Page } from 'playwright-core';

/** What a person, or the browser, does before a picture is taken. */
export type Act = (page: Page) => Promise<unknown>;

/** Lets the form find a draft, and hear of other windows as {@link otherWindow} tells. */
export const findDraft =
  (text: string): Act =>
  (page) =>
    page.evaluate((draft) => {
      const form = document.querySelector<DdsAssessment>('dds-assessment')!;
      form.storage = {
        load: (key) => (key.endsWith(':versions') ? null : draft),
        // Never done, so that a picture never depends on how soon.
        save: () => new Promise<void>(() => undefined),
        watch: (_key, onText) => {
          addEventListener('other-window', (event) => {
            onText((event as CustomEvent<string>).detail, draft);
          });
          return () => undefined;
        },
      };
    }, text);

/** Another window has saved this text, made from the draft that was found. */
export const otherWindow =
  (text: string): Act =>
  (page) =>
    page.evaluate((detail) => dispatchEvent(new CustomEvent('other-window', { detail })), text);

/** The browser has no room left for what the form keeps. */
export const fillStorage: Act = (page) =>
  page.evaluate(() => {
    const refuse = (): never => {
      throw new DOMException('', 'QuotaExceededError');
    };
    Storage.prototype.setItem = refuse;
    IDBObjectStore.prototype.put = refuse;
    document.querySelector('dds-assessment')!.setAttribute('storage-key', 'phieu');
  });

/** Waits until the form shows something. */
export const shown =
  (selector: string): Act =>
  (page) =>
    page.locator(selector).first().waitFor();
