import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { serveSite, type Site } from './site.js';
import { test as base } from './visit.js';

/** As before, with a site of somebody else on another port. */
const test = base.extend<{ stranger: Site }>({
  stranger: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const stranger = await serveSite();
      await use(stranger);
      await stranger.close();
    },
    { scope: 'worker' },
  ],
});

const fit = '<script src="/dds/dds-frame.js" defer></script>';

function write(head: string, body: string): string {
  return `<!doctype html><html lang="vi"><title>Trang</title>${head}<main>${body}</main>`;
}

function frame(src: string): string {
  return `<iframe src="${src}" title="Khung" height="150"></iframe>`;
}

/** A page for a frame, as high as the paragraphs in it. */
const inner = write(fit, '<p>Nội dung</p>');

async function readHeight(page: Page): Promise<number> {
  return Number(await page.locator('iframe').getAttribute('height'));
}

async function addParagraphs(page: Page, count: number): Promise<void> {
  await page
    .frameLocator('iframe')
    .locator('main')
    .evaluate((main, number) => {
      main.replaceChildren(
        ...Array.from({ length: number }, () => {
          const paragraph = document.createElement('p');
          paragraph.textContent = 'Nội dung';
          return paragraph;
        }),
      );
    }, count);
}

describe('a frame of the same site', () => {
  test('is as high as its content, when it grows and when it shrinks', async ({ visit, site }) => {
    const page = await visit(site.publish(write(fit, frame(site.publish(inner)))));
    await expect.poll(() => readHeight(page)).not.toBe(150);
    const first = await readHeight(page);
    await addParagraphs(page, 40);
    await expect.poll(() => readHeight(page)).toBeGreaterThan(first + 500);
    await addParagraphs(page, 1);
    await expect.poll(() => readHeight(page)).toBe(first);
  });

  test('needs no scrolling', async ({ visit, site }) => {
    const page = await visit(site.publish(write(fit, frame(site.publish(inner)))));
    await addParagraphs(page, 40);
    await expect.poll(() => readHeight(page)).toBeGreaterThan(500);
    const scrolls = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((html) => html.scrollHeight > html.clientHeight);
    expect(scrolls).toBe(false);
  });

  test('fits where its page was ready before the page around it listened', async ({
    visit,
    site,
  }) => {
    // Without Trusted Types, so that a script can be added by its address.
    const page = await visit(site.publish(write('', frame(site.publish(inner))), ''));
    await page.frameLocator('iframe').getByText('Nội dung').waitFor();
    expect(await readHeight(page)).toBe(150);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/dds/dds-frame.js';
      document.head.append(script);
    });
    await expect.poll(() => readHeight(page)).not.toBe(150);
  });

  test('keeps its height where the message is nonsense', async ({ visit, site }) => {
    const page = await visit(site.publish(write(fit, frame(site.publish(inner)))));
    await expect.poll(() => readHeight(page)).not.toBe(150);
    const first = await readHeight(page);
    await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate(() => {
        for (const height of [-5, 0, 1e9, 12.5, '900', null]) {
          parent.postMessage({ type: 'dds:resize', height }, origin);
        }
        parent.postMessage('dds:resize', origin);
        parent.postMessage(null, origin);
      });
    await settle(page);
    expect(await readHeight(page)).toBe(first);
  });

  test('is not sized by a window that is no frame of the page', async ({ visit, site }) => {
    const page = await visit(site.publish(write(fit, frame(site.publish(inner)))));
    await expect.poll(() => readHeight(page)).not.toBe(150);
    const first = await readHeight(page);
    await page.evaluate(() => window.postMessage({ type: 'dds:resize', height: 4321 }, origin));
    await settle(page);
    expect(await readHeight(page)).toBe(first);
  });
});

describe('a site of another origin', () => {
  test('cannot size the frame in which it is shown', async ({ visit, site, stranger }) => {
    const hostile = stranger.publish(write('<script src="/scripts/shout.js" defer></script>', ''));
    const policy = `default-src 'none'; script-src 'self'; frame-src ${stranger.origin}`;
    const page = await visit(site.publish(write(fit, frame(hostile)), policy), {
      expected: new RegExp(`asked for ${stranger.origin}`),
    });
    await settle(page);
    expect(await readHeight(page)).toBe(150);
  });

  test('learns nothing of a page that it puts into a frame, and gets no answer', async ({
    visit,
    site,
    stranger,
  }) => {
    const body = frame(site.publish(inner)) + '<script src="/scripts/sniff.js"></script>';
    const page = await visit(stranger.publish(write('', body), ''), {
      expected: new RegExp(`asked for ${site.origin}`),
    });
    await page.frameLocator('iframe').getByText('Nội dung').waitFor();
    await addParagraphs(page, 40);
    await settle(page);
    expect(await page.evaluate(() => window.heard)).toEqual([]);
  });

  test('is told everything where it is of the same site, so that the test above says something', async ({
    visit,
    site,
  }) => {
    const body = frame(site.publish(inner)) + '<script src="/scripts/sniff.js"></script>';
    const page = await visit(site.publish(write('', body)));
    await expect
      .poll(() => page.evaluate(() => window.heard))
      .toContainEqual({ type: 'dds:resize', height: expect.any(Number) as number });
  });
});

/** Waits until every message that has been sent has been read, in the page and in its frame. */
async function settle(page: Page): Promise<void> {
  for (const each of page.frames()) {
    await each.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    );
  }
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}

declare global {
  interface Window {
    heard: unknown[];
  }
}
