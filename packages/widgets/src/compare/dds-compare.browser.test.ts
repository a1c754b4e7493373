import { catalog4725, defineCatalog, quangNinh2023, type Assessment } from '@dds/criteria';
import { compareAssessments } from '@dds/engine';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../define/dds-compare.js';
import { lastYear, schoolFile } from '../review/review.fixture.js';
import type { DdsCompare } from './dds-compare.js';

/** A newer index: 1.3.5 is gone, 1.4 is now 1.8, and 1.3.9 is new. */
const { digest: _, ...data } = catalog4725;
const newer = defineCatalog({
  ...data,
  id: 'next',
  groups: data.groups.map((group) => ({
    ...group,
    criteria: group.criteria.map((criterion) => {
      if (criterion.kind === 'condition') return criterion;
      const code = (from: string): string => ({ '1.4': '1.8', '1.3.5': '1.3.9' })[from] ?? from;
      return {
        ...criterion,
        code: code(criterion.code),
        items: criterion.items.map((item) => ({ ...item, code: code(item.code) })),
      };
    }),
  })),
});
const codeMap = { criteria: { '1.4': '1.8' }, items: { '1.4': '1.8', '1.3.5': null } };
const newFile: Assessment = {
  ...schoolFile,
  catalog: 'next',
  items: { ...schoolFile.items, '1.8': { points: 10 } },
};

async function show(properties: Partial<DdsCompare> = {}): Promise<DdsCompare> {
  const page = await fixture(html`<div></div>`);
  const element = document.createElement('dds-compare');
  Object.assign(element, { assessmentBefore: lastYear, assessment: schoolFile, ...properties });
  page.append(element);
  await element.updateComplete;
  return element;
}

function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function read(element: DdsCompare, selector: string): string {
  return textOf(element.shadowRoot!.querySelector(selector));
}

/** The rows of the tables of groups, by their codes. */
function rowsOf(element: DdsCompare, scope = '[part=group]'): readonly (readonly string[])[] {
  return [...element.shadowRoot!.querySelectorAll(`${scope} tbody tr`)].map((row) =>
    [...row.children].map(textOf),
  );
}

function rowOf(element: DdsCompare, code: string, scope?: string): readonly string[] {
  return rowsOf(element, scope).find(([title]) => title!.startsWith(`${code} `)) ?? [];
}

const states: Readonly<Record<string, Record<string, unknown>>> = {
  'two years': {},
  'only what changed': { changedOnly: true },
  'nothing changed': { assessmentBefore: schoolFile, changedOnly: true },
  'two catalogs': { catalogBefore: catalog4725, catalog: newer, codeMap, assessment: newFile },
  'one file': { assessmentBefore: undefined },
  unreadable: { catalog: newer },
};

describe('dds-compare', () => {
  for (const [state, properties] of Object.entries(states)) {
    for (const scheme of ['light', 'dark']) {
      it(`is accessible: ${state}, ${scheme}`, async () => {
        const element = await show(properties);
        element.style.setProperty('color-scheme', scheme);
        element.style.setProperty('background', 'Canvas');
        await expect(element).to.be.accessible();
      });
    }
  }

  it('gives what the engine found, and leaves the methods that every element has', async () => {
    const element = await show();
    const side = (assessment: Assessment) => ({ catalog: catalog4725, assessment });
    expect(element.comparison).to.deep.equal(compareAssessments(side(lastYear), side(schoolFile)));
    expect(typeof (element as Element).before).to.equal('function');
    element.assessment = undefined;
    expect(element.comparison).to.equal(undefined);
  });

  it('names both school years, and the sides where the years do not tell them apart', async () => {
    const heads = (element: DdsCompare): readonly string[] =>
      [...element.shadowRoot!.querySelectorAll('[part=summary] thead th')].map(textOf);
    expect(heads(await show())).to.deep.equal(['Nội dung', '2024-2025', '2025-2026', 'Thay đổi']);
    expect(heads(await show({ assessmentBefore: schoolFile })).slice(1, 3)).to.deep.equal([
      'Phiếu trước',
      'Phiếu sau',
    ]);
  });

  it('draws both years and tables them beside the picture, with points and level', async () => {
    const element = await show();
    expect(
      element.shadowRoot!.querySelector('[part=summary] svg[role=img]')!.getAttribute('aria-label'),
    ).to.equal(
      'Điểm và mức độ của từng nhóm. Nhóm 1: 2024-2025 86 2025-2026 87,5; Nhóm 2: 2024-2025 71,25 2025-2026 70.',
    );
    expect(rowOf(element, '1', '[part=summary]').slice(1)).to.deep.equal([
      '86 Chưa xếp mức độ',
      '87,5 mức độ 3',
      '+1,5',
    ]);
  });

  it('shows points, band and change of each row, and states in words', async () => {
    const element = await show();
    expect(rowOf(element, '1.3').slice(1)).to.deep.equal([
      '20 khung mức độ 2',
      '24 khung mức độ 3',
      '+4',
    ]);
    expect(rowOf(element, '1.4').slice(1)).to.deep.equal(['10', '7,5', '−2,5']);
    expect(rowOf(element, '1.3.2').slice(1)).to.deep.equal(['Chưa chấm', 'Chưa chấm', '0']);
    expect(rowOf(element, '2.4.1').slice(1)).to.deep.equal(['1,25', 'Chưa hợp lệ', '−1,25']);
    expect(rowOf(element, '1.2').slice(1)).to.deep.equal(['Chưa trả lời', 'Đã đáp ứng', 'Có đổi']);
    expect(rowOf(element, '1.1').slice(1)).to.deep.equal(['Đã đáp ứng', 'Đã đáp ứng', '–']);
  });

  it('names the evidence that a row gained and lost, linked only to the web', async () => {
    const element = await show();
    const [title] = rowOf(element, '1.3.1');
    expect(title)
      .to.contain('Thêm minh chứng: <b>Báo cáo</b> (H1-1.3.1-02')
      .and.contain('Bớt minh chứng: Báo cáo sử dụng học kỳ I');
    // The contract has another id this year, but it is the same document.
    expect(title).not.to.contain('05/HĐ');
    const links = [...element.shadowRoot!.querySelectorAll('[part=group] a')];
    expect(links.every((link) => link.getAttribute('rel') === 'noopener noreferrer')).to.equal(
      true,
    );
    expect(links.map((link) => link.getAttribute('href')).join()).not.to.contain('javascript');
  });

  it('filters what changed, and says so where nothing did', async () => {
    const element = await show();
    element.shadowRoot!.querySelector<HTMLInputElement>('.choice input')!.click();
    await element.updateComplete;
    expect(element.changedOnly).to.equal(true);
    expect(rowsOf(element).map(([title]) => title!.split(' ')[0])).to.deep.equal([
      ...['1.1', '1.2', '1.3', '1.3.1', '1.4', 'Cộng'],
      ...['2.4', '2.4.1', 'Cộng'],
    ]);
    element.assessmentBefore = schoolFile;
    await element.updateComplete;
    expect(rowsOf(element)).to.deep.equal([]);
    expect(textOf(element.shadowRoot!.firstElementChild)).to.contain('Không có mục nào thay đổi.');
  });

  it('keeps retired rows readable, and says which are new and which were renamed', async () => {
    const element = await show(states['two catalogs']);
    const gone = rowOf(element, '1.3.5', '[part=retired]');
    expect(gone[0]).to.contain(
      catalog4725.groups[0]!.criteria.flatMap((row) => (row.kind === 'scored' ? row.items : []))[4]!
        .title.vi,
    );
    expect(gone.slice(1)).to.deep.equal(['6', '–', '–']);
    expect(rowOf(element, '1.3.9')[0]).to.contain('(mới có)');
    expect(rowOf(element, '1.8')[0]).to.contain('(trước đây là 1.4 ');
    expect(rowOf(element, '1.8').slice(1)).to.deep.equal(['10', '10', '0']);
  });

  it('scores by the guidance the side that it speaks of', async () => {
    const element = await show({ ...states['two catalogs'], guidance: quangNinh2023 });
    expect(element.comparison?.items.length).to.be.greaterThan(20);
  });

  it('says what it cannot compare, and never throws', async () => {
    for (const value of [{}, [], 'phiếu', 4725, { ...schoolFile, catalog: 'other' }]) {
      const element = await show({ assessment: value as never });
      expect(read(element, '[role=alert]')).to.contain('Không so sánh được');
    }
    const wrongMap = await show({ codeMap: { items: { '9.9': null } } });
    expect(read(wrongMap, '[role=alert]')).to.contain('Không so sánh được');
    const noCatalog = await show({ catalog: null as never });
    expect(read(noCatalog, '[role=alert]')).to.contain('Không so sánh được');
    expect(read(await show({ assessment: undefined }), '.muted')).to.contain('Cần hai phiếu');
    const strange = { ...schoolFile, institution: 7, evidence: [null, { id: 'M1', title: 4 }] };
    const odd = await show({ assessment: strange as never });
    expect(rowsOf(odd).length).to.be.greaterThan(20);
  });

  it('speaks English under lang="en"', async () => {
    const element = await show(states['two catalogs']);
    element.lang = 'en';
    await aTimeout(0);
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('Two school years compared');
    expect(element.shadowRoot!.textContent).not.to.match(/Nhóm|Mức|điểm|Thêm|Bớt|trước đây/);
    await expect(element).to.be.accessible();
  });

  it('begins its headings where the page asks', async () => {
    const element = await show({ headingLevel: 3 });
    const levels = [...element.shadowRoot!.querySelectorAll('[aria-level]')].map((heading) =>
      heading.getAttribute('aria-level'),
    );
    expect(levels).to.deep.equal(['3', '4', '4']);
  });

  it('fits a page of 320 px', async () => {
    const element = await show(states['two catalogs']);
    const frame = element.parentElement!;
    frame.style.setProperty('width', '288px');
    expect(frame.scrollWidth).to.equal(288);
  });
});
