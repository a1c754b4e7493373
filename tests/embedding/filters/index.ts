import type { Page } from 'playwright-core';
import sanitizeHtml from 'sanitize-html';
import { htmlPurifier } from './html-purifier.js';
import { nukeViet } from './nukeviet.js';
import { applyRules, type Rules } from './rules.js';
import { wordPress } from './wordpress.js';

/** Filters HTML, in a page without a policy that has DOMPurify. */
type Filter = (html: string, page: Page) => Promise<string>;

function byRules(rules: Rules): Filter {
  return (html, page) => page.evaluate(applyRules, [html, rules] as const);
}

/** The filters by the names that they have in the guide. Two are real, three are tables of ours. */
export const filters: Readonly<Record<string, Filter>> = {
  NukeViet: byRules(nukeViet),
  HTMLPurifier: byRules(htmlPurifier),
  WordPress: byRules(wordPress),
  DOMPurify: (html, page) => page.evaluate((text) => window.DOMPurify.sanitize(text), html),
  'sanitize-html': (html) => Promise.resolve(sanitizeHtml(html)),
};

declare global {
  interface Window {
    DOMPurify: { sanitize(html: string): string };
  }
}
