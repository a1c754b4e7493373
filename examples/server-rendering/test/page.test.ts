import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Assessment } from '@dds/criteria';
import {
  findBarriers,
  isWiderThanWindow,
  Visitor,
  type Page,
  type VisitOptions,
} from '../../../tests/e2e/browse.js';
import { servePage } from '../server.mjs';

const dossier = JSON.parse(
  readFileSync(new URL('../src/dossier.json', import.meta.url), 'utf8'),
) as Assessment;

const languages = [
  { path: '', level: 'Mức độ 2', points: '78,5', evidence: 'Danh mục minh chứng' },
  { path: 'en/', level: 'Level 2', points: '78.5', evidence: 'Register of evidence' },
];

let visitor: Visitor;
let server: Awaited<ReturnType<typeof servePage>>;
/** What the school has in its database. */
let kept: Assessment;

beforeAll(async () => {
  visitor = await Visitor.start();
  server = await servePage(0, () => Promise.resolve(kept));
});
afterAll(async () => {
  await visitor.close();
  await server.close();
});
beforeEach(() => {
  kept = dossier;
});
afterEach(async () => {
  expect(await visitor.leave()).toEqual([]);
});

/** Opens the page as the server has drawn it; its script comes with {@link hydrate}. */
function visitDrawn(path: string, options: VisitOptions = {}): Promise<Page> {
  return visitor.visit(server.url + path, {
    ...options,
    before: (context) =>
      context.route(/client\.js$/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: '' }),
      ),
  });
}

interface Drawing {
  readonly tag: string;
  /** The shadow root with its elements and texts, in their order. */
  readonly nodes: readonly Node[];
  readonly html: string;
}

interface DrawnElement extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly assessment?: Assessment;
  readonly result?: unknown;
}

interface DrawnWindow extends Window {
  drawings?: readonly Drawing[];
}

/** Lets the script take over, and compares the shadow roots before and after. */
async function hydrate(page: Page): Promise<{ drawn: number; gone: number; changed: string[] }> {
  await page.evaluate(() => {
    (window as DrawnWindow).drawings = ['dds-badge', 'dds-result', 'dds-evidence'].map((tag) => {
      const root = document.querySelector(tag)!.shadowRoot!;
      const walker = document.createTreeWalker(
        root,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      );
      const nodes: Node[] = [root];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      return { tag, nodes, html: root.innerHTML };
    });
  });
  await page.evaluate("import('/client.js?now').then(() => undefined)");
  await page.getByRole('button').waitFor();
  return page.evaluate(async () => {
    const { drawings = [] } = window as DrawnWindow;
    const strip = (html: string): string => html.replaceAll(/<!--.*?-->/g, '');
    const read = (root: ShadowRoot): string =>
      [...root.children]
        .filter(({ localName }) => localName !== 'style')
        .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '))
        .join();
    const changed: string[] = [];
    for (const { tag, html } of drawings) {
      const element = document.querySelector<DrawnElement>(tag)!;
      await element.updateComplete;
      if (strip(element.shadowRoot!.innerHTML) !== strip(html)) changed.push(tag);
      // Hydration trusts what is there. One that begins anew says what the properties really give.
      const fresh = element.cloneNode() as DrawnElement;
      const { assessment, result } = element;
      Object.assign(fresh, { assessment, result });
      document.body.append(fresh);
      await fresh.updateComplete;
      if (read(element.shadowRoot!) !== read(fresh.shadowRoot!)) changed.push(`${tag} differs`);
      fresh.remove();
    }
    const nodes = drawings.flatMap((drawing) => drawing.nodes);
    return {
      drawn: nodes.length,
      gone: nodes.filter(({ isConnected }) => !isConnected).length,
      changed,
    };
  });
}

describe.each(languages)('/$path', ({ path, level, points, evidence }) => {
  const link = dossier.evidence![0]!;

  test('level, points and evidence can be read and followed without JavaScript', async () => {
    const page = await visitor.visit(server.url + path, { javaScriptEnabled: false });
    await page.locator('dds-badge').getByRole('img', { name: level }).waitFor();
    await page.locator('dds-result').getByText(level).first().waitFor();
    await page.locator('dds-result').getByText(points).first().waitFor();
    await page.getByRole('heading', { name: evidence }).waitFor();
    const found = page.getByRole('link', { name: link.title! });
    expect(await found.first().getAttribute('href')).toBe(link.url);
    expect(await page.getByRole('button').count()).toBe(0);
    // Its styles are there: the policy has let them in.
    const display = "getComputedStyle(document.querySelector('dds-result')).display";
    expect(await page.evaluate(display)).toBe('block');
  });

  test.each(['light', 'dark'] as const)(
    'has no barrier as the server has drawn it, in %s',
    async (colorScheme) => {
      const viewport = { width: 320, height: 640 };
      const page = await visitDrawn(path, { colorScheme, viewport });
      expect(await findBarriers(page)).toEqual([]);
      expect(await isWiderThanWindow(page)).toBe(false);
    },
  );

  test('what the server has drawn stays, to the last node, when the script takes over', async () => {
    const page = await visitDrawn(path);
    const { drawn, gone, changed } = await hydrate(page);
    expect(drawn).toBeGreaterThan(500);
    expect(gone).toBe(0);
    expect(changed).toEqual([]);
  });

  test('has no barrier once the script has taken over', async () => {
    const page = await visitor.visit(server.url + path);
    await page.getByRole('button').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});

test('new figures reach the elements, without drawing them anew', async () => {
  const page = await visitor.visit(server.url);
  const picture = await page.locator('dds-badge svg').elementHandle();
  const badge = page.locator('dds-badge');
  await badge.getByRole('img', { name: 'Mức độ 2.' }).waitFor();
  kept = { ...dossier, conditions: { ...dossier.conditions, '2.1': { met: false } } };
  await page.getByRole('button', { name: 'Cập nhật số liệu' }).click();
  await badge.getByRole('img', { name: 'Chưa đủ điều kiện' }).waitFor();
  await page
    .locator('dds-result')
    .getByText('điều kiện bắt buộc 2.1 chưa đáp ứng')
    .first()
    .waitFor();
  expect(await picture.evaluate((svg) => svg.isConnected)).toBe(true);
});

test('the items unfold with and without the script', async () => {
  for (const javaScriptEnabled of [false, true]) {
    const page = await visitor.visit(server.url, { javaScriptEnabled });
    await page.locator('dds-result summary').first().click();
    await page.locator('dds-result details[open] table').waitFor();
  }
});

test('a school that calls itself markup or the end of a script stays text', async () => {
  const name = '</script><script>alert(1)</script><style>*{}</style>"\'&';
  kept = { ...dossier, institution: { ...dossier.institution, name } };
  const page = await visitDrawn('');
  expect(await page.title()).toBe(`Chuyển đổi số – ${name}`);
  expect(await hydrate(page)).toMatchObject({ gone: 0, changed: [] });
  const shown = await page.locator('dds-result [part=summary]').innerText();
  expect(shown).toContain(name);
});
