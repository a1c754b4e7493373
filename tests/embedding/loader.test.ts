import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { readGuide } from './snippets.js';
import { test } from './visit.js';

const { snippets } = readGuide('guide-embedding.md');
const link = snippets['link'] ?? '';
const address = /href="([^"]+)"/.exec(link)?.[1] ?? '';

function write(head: string, body = link): string {
  return `<!doctype html><html lang="vi"><title>Bài viết</title>${head}<main>${body}</main>`;
}

const script = '<script src="/dds/dds.js" defer></script>';
const badge = 'a > dds-badge';

describe('dds.js', () => {
  test('makes no request of its own', async ({ visit, site }) => {
    const asked: string[] = [];
    const url = site.publish(write(script));
    const page = await visit(url, {
      before: (context) => {
        context.on('request', (request) => asked.push(request.url()));
        return Promise.resolve();
      },
    });
    await page.locator(badge).waitFor();
    const files = asked.filter((each) => !each.endsWith('favicon.ico'));
    expect(files).toEqual([url, `${site.origin}/dds/dds.js`]);
  });

  test('puts nothing of its own on window', async ({ visit, site }) => {
    const listNames = () => Object.getOwnPropertyNames(window);
    const plain = await visit(site.publish(write('')));
    const before = new Set(await plain.evaluate(listNames));
    const page = await visit(site.publish(write(script)));
    await page.locator(badge).waitFor();
    const added = (await page.evaluate(listNames)).filter((name) => !before.has(name));
    // Lit keeps its versions there, and what its decorators would write.
    expect(added.filter((name) => !/^(lit|reactive)[A-Z]/.test(name))).toEqual([]);
  });

  test('works in the head without defer, while the page still comes in', async ({
    visit,
    site,
  }) => {
    const page = await visit(site.publish(write('<script src="/dds/dds.js"></script>')));
    await page.locator(badge).waitFor();
    expect(await page.locator('a').innerText()).toBe('');
  });

  test('shows what is added later', async ({ visit, site }) => {
    const page = await visit(site.publish(write(script, '')));
    await addLinks(page, 2);
    await page.locator(badge).nth(1).waitFor();
  });

  test('stays quiet when it stands on a page twice', async ({ visit, site }) => {
    const page = await visit(site.publish(write(script + script)));
    await page.locator(badge).waitFor();
    expect(await page.locator('dds-badge').count()).toBe(1);
  });

  test('serves the page alone where another version comes after it', async ({ visit, site }) => {
    const warnings: string[] = [];
    const others = '<script src="/other/dds.js" defer></script>'.repeat(2);
    const page = await visit(site.publish(write(script + others)), {
      expected: /^warning: .*of @dds\/widgets 0\.0\.1 is not used/,
      before: (context) => {
        context.on('console', (message) => warnings.push(message.text()));
        return Promise.resolve();
      },
    });
    await page.locator(badge).waitFor();
    expect(await page.locator('dds-badge').count()).toBe(1);
    expect(warnings.filter((text) => text.startsWith('The loader'))).toEqual([
      'The loader of @dds/widgets 0.0.1 is not used: that of 0.0.0 serves this page',
    ]);
  });

  test('works where another version has come before it', async ({ visit, site }) => {
    const other = '<script src="/other/dds.js" defer></script>';
    const page = await visit(site.publish(write(other + script)), { expected: /is not used/ });
    await page.locator(badge).waitFor();
    expect(await page.locator('dds-badge').count()).toBe(1);
  });
});

describe('a site that changes its pages without loading them', () => {
  test('leaves nothing of the old ones in memory', async ({ visit, site }) => {
    const page = await visit(site.publish(write(script)));
    await page.locator(badge).waitFor();
    const before = await countListeners(page);
    for (let turn = 0; turn < 10; turn++) {
      await turnPage(page);
      await page.locator(badge).nth(4).waitFor();
    }
    await page.requestGC();
    expect(await page.evaluate(() => window.left?.filter((each) => each.deref()).length)).toBe(0);
    // Four links more, and what each of their elements listens to, at most.
    expect(await countListeners(page)).toBeLessThanOrEqual(before + 4 * 5);
  });

  test('shows the badge once on a page that comes back from a cache', async ({ visit, site }) => {
    const page = await visit(site.publish(write(script)));
    await page.locator(badge).waitFor();
    await page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLBodyElement;
      document.body.replaceWith(document.createElement('body'));
      document.body.replaceWith(copy);
    });
    await page.getByRole('link', { name: 'Tự đánh giá chuyển đổi số: Mức độ 2.' }).waitFor();
    expect(await page.locator('dds-badge').count()).toBe(1);
    expect(await page.locator('a').innerText()).toBe('');
  });
});

async function addLinks(page: Page, count: number): Promise<void> {
  await page.evaluate(
    ([href, number]) => {
      for (let index = 0; index < Number(number); index++) {
        const added = document.createElement('a');
        added.href = String(href);
        added.textContent = 'Kết quả';
        document.querySelector('main')?.append(added);
      }
    },
    [address, count],
  );
}

/** Puts a new body with five links in the place of the old one, which nothing should hold. */
async function turnPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window.left ??= []).push(new WeakRef(document.body));
    const body = document.createElement('body');
    body.append(document.createElement('main'));
    document.body.replaceWith(body);
  });
  await addLinks(page, 5);
}

async function countListeners(page: Page): Promise<number> {
  await page.requestGC();
  const session = await page.context().newCDPSession(page);
  const { jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return jsEventListeners;
}

declare global {
  interface Window {
    left?: WeakRef<HTMLElement>[];
  }
}

describe('dds-badge.js', () => {
  const small = '<script src="/badge/dds-badge.js" defer></script>';

  test('shows the badge by itself', async ({ visit, site }) => {
    const page = await visit(site.publish(write(small)));
    await page.locator(badge).waitFor();
    expect(await page.locator(badge).getAttribute('school')).toBe('Trường THPT Minh Họa');
  });

  test('leaves to dds.js what it does not hold', async ({ visit, site }) => {
    const body = link + (snippets['div-result'] ?? '');
    const page = await visit(site.publish(write(small + script, body)));
    await page.locator(badge).waitFor();
    await page.locator('dds-result').getByRole('heading').first().waitFor();
    expect(await page.locator('dds-badge').count()).toBe(1);
  });
});
