import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { filters } from './filters/index.js';
import { readIntegrity, type Site } from './site.js';
import { readGuide } from './snippets.js';
import { test } from './visit.js';

const { snippets, promises } = readGuide('guide-embedding.md');
const names = Object.keys(snippets);
const unloaded = 'without dds.js';

/** A page of the school with each piece of HTML in a section of its own. */
function write(parts: Readonly<Record<string, string>>, head: string, site: Site): string {
  const sections = Object.entries(parts).map(
    ([name, html]) => `<section id="${name}">${html}</section>`,
  );
  const page = `<!doctype html><html lang="vi"><title>Bài viết</title>${head}${sections.join('\n')}`;
  return page.replaceAll('https://thpt-minhhoa.example', site.origin);
}

/** What an administrator adds: the snippet of the guide, with the hash of this file. */
function loader(): string {
  return (snippets['script'] ?? '').replace('sha384-…', readIntegrity());
}

/** What a reader sees of each section. */
async function readSections(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const tags = 'dds-badge,dds-result,dds-evidence,dds-assessment';
    function isDrawn(element: Element | null | undefined): boolean {
      const text = element?.shadowRoot?.textContent.trim() ?? '';
      return text !== '' && element!.getClientRects().length > 0;
    }
    function read(section: HTMLElement): string {
      const frame = section.querySelector('iframe')?.contentDocument;
      if (isDrawn(section.querySelector(tags)) || isDrawn(frame?.querySelector(tags))) {
        return 'shown';
      }
      const link = section.querySelector<HTMLElement>('a[href]');
      if (link?.innerText.trim()) return 'link';
      return section.innerText.trim() ? 'text' : 'gone';
    }
    const sections = [...document.querySelectorAll('section')];
    return Object.fromEntries(sections.map((section) => [section.id, read(section)]));
  });
}

describe('the guide', () => {
  const vietnamese = readGuide('guide-embedding.vi.md');
  const words: Readonly<Record<string, string>> = {
    hiện: 'shown',
    'liên kết': 'link',
    'còn chữ': 'text',
    mất: 'gone',
    '–': '–',
    'không có dds.js': unloaded,
  };
  const translate = (word: string): string => words[word] ?? word;

  it('has the same snippets in both languages', () => {
    expect(names.length).toBeGreaterThan(6);
    expect(vietnamese.snippets).toEqual(snippets);
  });

  it('makes the same promises in both languages', () => {
    const said = Object.entries(vietnamese.promises).map(([name, row]) => [
      name,
      Object.fromEntries(
        Object.entries(row).map(([filter, word]) => [translate(filter), translate(word)]),
      ),
    ]);
    expect(Object.fromEntries(said)).toEqual(promises);
  });

  it('promises something for each snippet and each filter', () => {
    expect(Object.keys(promises).sort()).toEqual([...names].sort());
    for (const row of Object.values(promises)) {
      expect(Object.keys(row)).toEqual([...Object.keys(filters), unloaded]);
    }
  });

  it.each(names)('puts nothing but base64url into the values of %s', (name) => {
    const snippet = snippets[name] ?? '';
    const values = [...snippet.matchAll(/(?:data-dds-[\w-]+="|#dds=)([^"]*)/g)];
    expect(values.map(([, value]) => value).filter((value) => !/^[\w-]+$/.test(value!))).toEqual(
      [],
    );
  });
});

describe.each(Object.keys(filters))('on a page with dds.js, after %s,', (filter) => {
  test('each snippet shows what the guide promises', async ({ visit, site }) => {
    const blank = await visit(site.publish('<script src="/purify.js"></script>', ''));
    const kept: Record<string, string> = {};
    for (const name of names) {
      kept[name] = (await filters[filter]?.(snippets[name] ?? '', blank)) ?? '';
    }
    const page = await visit(site.publish(write(kept, loader(), site)));
    const promised = names.map((name) => [name, promises[name]?.[filter]]);
    expect(await readSections(page)).toEqual(Object.fromEntries(promised));
  });
});

describe('without a filter', () => {
  const pasted = Object.fromEntries(names.filter((name) => name !== 'script').map(entry));
  function entry(name: string): [string, string] {
    return [name, snippets[name] ?? ''];
  }

  test('each snippet shows on a page with dds.js', async ({ visit, site }) => {
    const page = await visit(site.publish(write(pasted, loader(), site)));
    const shown = Object.keys(pasted).map((name) => [name, 'shown']);
    expect(await readSections(page)).toEqual(Object.fromEntries(shown));
  });

  test('each snippet shows what the guide promises on a page without dds.js', async ({
    visit,
    site,
  }) => {
    const page = await visit(site.publish(write(pasted, '', site)));
    const promised = Object.keys(pasted).map((name) => [name, promises[name]?.[unloaded]]);
    expect(await readSections(page)).toEqual(Object.fromEntries(promised));
  });
});

describe.each(['link', 'picture'])('the %s without dds.js', (name) => {
  let html = '';
  beforeAll(() => {
    html = snippets[name] ?? '';
  });

  test('opens a page that shows the badge and says who declares it', async ({ visit, site }) => {
    const page = await visit(site.publish(write({ [name]: html }, '', site)));
    await page.getByRole('link', { name: 'Kết quả tự đánh giá' }).click();
    const badge = page.getByRole('img', { name: 'Tự đánh giá chuyển đổi số: Mức độ 2.' });
    await badge.waitFor();
    expect(await badge.getAttribute('aria-label')).toContain('Trường THPT Minh Họa');
    await page.getByText('chưa được cơ quan quản lý công nhận').waitFor();
  });
});

test('a link that has become a badge opens the same page', async ({ visit, site }) => {
  const page = await visit(site.publish(write({ link: snippets['link'] ?? '' }, loader(), site)));
  await page.getByRole('link', { name: 'Tự đánh giá chuyển đổi số: Mức độ 2.' }).click();
  await page.getByText('chưa được cơ quan quản lý công nhận').waitFor();
  await page.getByRole('img', { name: 'Trường THPT Minh Họa' }).waitFor();
});
