import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium } from 'playwright-core';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

export type { Locator, Page };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface VisitOptions extends BrowserContextOptions {
  /** Part of an address that answers 400 or more on purpose, or of a message that is expected. */
  expected?: RegExp;
  /** Prepares the window before the page is opened. */
  before?: (context: BrowserContext) => Promise<unknown>;
}

/** A browser that goes to the pages of the examples and notes whatever they complain of. */
export class Visitor {
  private readonly browser: Browser;
  private readonly contexts: BrowserContext[] = [];
  private faults: string[] = [];

  constructor(browser: Browser) {
    this.browser = browser;
  }

  static async start(): Promise<Visitor> {
    return new Visitor(await chromium.launch(await findBrowser()));
  }

  /** Opens a page as a person does who has never been there. */
  async visit(url: string, options?: VisitOptions): Promise<Page> {
    const page = await this.open(url, options);
    await page.goto(url);
    return page;
  }

  /** Opens an empty window for what stands at an address. */
  async open(url: string, { expected, before, ...options }: VisitOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'vi-VN', ...options });
    this.contexts.push(context);
    // A page on disk has no origin: it may ask for itself alone.
    const { origin } = new URL(url);
    await this.noteFaults(context, origin === 'null' ? url : origin, expected);
    await before?.(context);
    return context.newPage();
  }

  /** Gives what the pages have complained of since it was last asked: nothing, where all is sound. */
  takeFaults(): readonly string[] {
    const { faults } = this;
    this.faults = [];
    return faults;
  }

  /** Closes the pages and gives what they complained of: nothing, in a sound one. */
  async leave(): Promise<readonly string[]> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
    return this.takeFaults();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async noteFaults(context: BrowserContext, own: string, expected?: RegExp): Promise<void> {
    const note = (fault: string): void => {
      if (!expected?.test(fault)) this.faults.push(fault);
    };
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`${violatedDirective} refused ${blockedURI}`);
      });
    });
    context.on('console', (message) => {
      const { url } = message.location();
      if (message.type() !== 'log') note(`${message.type()}: ${message.text()} ${url}`);
    });
    context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(own) && !/^(blob|data):/.test(url)) note(`asked for ${url}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) note(`${response.status()} ${response.url()}`);
    });
  }
}

/** What axe finds wrong, one line each. */
export async function findBarriers(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  // The page holds on to it: a browser may collect a promise that only a debugger waits for.
  const { violations } = await page.evaluate<AxeResults>(
    `window.findings = axe.run(${JSON.stringify({ resultTypes: ['violations'], ...options })})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** Tells whether a page has to be scrolled sideways. */
export async function isWiderThanWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
