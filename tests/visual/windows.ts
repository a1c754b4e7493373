import type { Browser, Page } from 'playwright-core';
import { Visitor } from '../e2e/browse.js';
import type { View } from './pictures.js';

/** A window of one language. */
export interface LangWindow {
  readonly lang: View['lang'];
  readonly visitor: Visitor;
  readonly page: Page;
}

/** Windows that are used again and again: to open one takes longer than to show a state in it. */
export class Windows {
  private readonly browser: Browser;
  private readonly origin: string;
  private readonly free: LangWindow[] = [];

  constructor(browser: Browser, origin: string) {
    this.browser = browser;
    this.origin = origin;
  }

  /** Gives a window on an empty page that remembers nothing, with a clock that stands still. */
  async take({ lang, width, media }: View): Promise<LangWindow> {
    const at = this.free.findIndex((window) => window.lang === lang);
    const window = at < 0 ? await this.open(lang) : this.free.splice(at, 1)[0]!;
    const { page } = window;
    await page.emulateMedia({ media: null, colorScheme: media === 'dark' ? 'dark' : 'light' });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${this.origin}/${lang}`);
    await page.evaluate(forget);
    return window;
  }

  /** Takes a window back and gives what it complained of: nothing, where all is sound. */
  async giveBack(window: LangWindow): Promise<readonly string[]> {
    await window.page.unrouteAll({ behavior: 'ignoreErrors' });
    this.free.push(window);
    return window.visitor.takeFaults();
  }

  private async open(lang: View['lang']): Promise<LangWindow> {
    const visitor = new Visitor(this.browser);
    const page = await visitor.open(this.origin, {
      deviceScaleFactor: 1,
      locale: lang === 'vi' ? 'vi-VN' : 'en-GB',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
    });
    await page.clock.setFixedTime('2026-05-20T08:00:00+07:00');
    return { lang, visitor, page };
  }
}

/** Empties what a page has kept; runs in the page, before an element is there. */
async function forget(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name!);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  }
}
