import { catalog4725, quangNinh2023, type Assessment } from '@dds/criteria';
import { compareReview, openReview, reviewReasonName, reviewReasons } from '@dds/engine';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../define/dds-review.js';
import type { DdsReview } from './dds-review.js';
import { reviewedSheet, schoolFile } from './review.fixture.js';

async function show(properties: Partial<DdsReview> = {}): Promise<DdsReview> {
  const page = await fixture(html`<div></div>`);
  const element = document.createElement('dds-review');
  Object.assign(element, { assessment: schoolFile, ...properties });
  page.append(element);
  await element.updateComplete;
  return element;
}

function part(element: DdsReview, id: string): HTMLInputElement {
  const found = element.shadowRoot!.getElementById(id);
  if (!found) throw new Error(`There is no ${id}`);
  return found as HTMLInputElement;
}

function has(element: DdsReview, id: string): boolean {
  return element.shadowRoot!.getElementById(id) !== null;
}

/** The text of the first match, with its white space as a reader sees it. */
function read(element: DdsReview, selector: string): string {
  const text = element.shadowRoot!.querySelector(selector)?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

async function type(element: DdsReview, id: string, text: string): Promise<void> {
  const field = part(element, id);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
  await element.updateComplete;
}

async function press(element: DdsReview, name: string, inside = ':host'): Promise<void> {
  const root = inside === ':host' ? element.shadowRoot! : part(element, inside);
  const button = [...root.querySelectorAll('button')].find((each) =>
    each.textContent.replace(/\s+/g, ' ').trim().startsWith(name),
  );
  if (!button) throw new Error(`There is no button “${name}”`);
  button.focus();
  button.click();
  await element.updateComplete;
  await element.updateComplete;
}

/** A change of one row, up to its reason. */
async function judge(element: DdsReview, points = '2,5'): Promise<void> {
  await type(element, 'items/1.4#points', points);
  await type(element, 'items/1.4#code', 'evidence-insufficient');
  await type(element, 'items/1.4#text', 'Chỉ có hai khối lớp.');
}

function openDetails(element: DdsReview): void {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
}

const changeless = { ...openReview(schoolFile), reasons: { 'items/1.4': { code: 'x', text: '' } } };
const states: Readonly<Record<string, Record<string, unknown>>> = {
  opened: {},
  reviewed: { sheet: reviewedSheet() },
  'to be read': { sheet: reviewedSheet(), readOnly: true },
  'of another file': { sheet: openReview({ ...schoolFile, schoolYear: '2020-2021' }) },
  'with faults': { sheet: changeless },
  malformed: { sheet: { schemaVersion: 1, external: 7 } },
  'without a file': { assessment: undefined },
  unreadable: { assessment: { ...schoolFile, catalog: 'other' } },
};

describe('dds-review', () => {
  // The first one: after it, the body has been loaded.
  it('keeps a sheet that a page sets before its body has come', async () => {
    const sheet = reviewedSheet();
    const element = document.createElement('dds-review');
    Object.assign(element, { assessment: schoolFile, sheet });
    document.body.append(element);
    expect(element.comparison).to.equal(undefined);
    expect(element.sheet).to.equal(sheet);
    await element.updateComplete;
    expect(element.sheet).to.equal(sheet);
    expect(element.comparison).to.deep.equal(compareReview(catalog4725, schoolFile, sheet));
    element.remove();
  });

  for (const [state, properties] of Object.entries(states)) {
    for (const scheme of ['light', 'dark']) {
      it(`is accessible: ${state}, ${scheme}`, async () => {
        const element = await show(properties);
        element.style.setProperty('color-scheme', scheme);
        element.style.setProperty('background', 'Canvas');
        openDetails(element);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('is accessible while a change waits, after a check, and in its dialog', async () => {
    const element = await show();
    await type(element, 'items/1.4#points', '3');
    await expect(element).to.be.accessible();
    await press(element, 'Kết thúc rà soát');
    await expect(element).to.be.accessible();
    await press(element, 'Trả lại');
    openDetails(element);
    await press(element, 'Trả lại hồ sơ cho trường', 'return');
    await expect(element).to.be.accessible();
  });

  it('begins with a sheet of its own where the page sets none', async () => {
    const element = await show();
    expect(element.sheet).to.deep.equal(openReview(schoolFile));
    expect(part(element, 'items/1.4#points').value).to.equal('7,5');
  });

  it('shows the school’s answer beside the reviewer’s, with evidence linked only to the web', async () => {
    const element = await show({ sheet: reviewedSheet() });
    const row = part(element, 'items/1.3.1');
    expect(row.querySelector('.answer')!.textContent.trim()).to.equal('6 điểm');
    expect(part(element, 'items/1.3.1#points').value).to.equal('2,5');
    const links = [...row.querySelectorAll('a')];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['https://thpt-mau.example/hop-dong.pdf', 'noopener noreferrer'],
    ]);
    expect(row.textContent)
      .to.contain('<b>Báo cáo</b>')
      .and.contain('không có trong danh mục minh chứng');
  });

  it('tells unanswered, invalid and conditions apart on the side of the school', async () => {
    const element = await show();
    const said = (path: string): string =>
      part(element, path).querySelector('.answer')!.textContent.trim();
    expect(said('items/1.3.2')).to.equal('Chưa chấm');
    expect(said('items/2.4.1')).to.equal('“tám” – Chưa hợp lệ');
    expect(said('conditions/2.2')).to.equal('Chưa có');
    expect(part(element, 'items/1.6.3').textContent).to.contain('Số đo: 27/36');
  });

  it('records no change without a reason of the closed set and a text', async () => {
    const element = await show();
    const changes: unknown[] = [];
    element.addEventListener('dds-review-change', ({ detail }) => changes.push(detail));
    await type(element, 'items/1.4#points', '2,5');
    expect(has(element, 'items/1.4#code')).to.equal(true);
    expect(element.sheet).to.deep.equal(openReview(schoolFile));
    const options = [...(part(element, 'items/1.4#code') as unknown as HTMLSelectElement).options];
    expect(options.slice(1).map(({ value }) => value)).to.deep.equal([...reviewReasons]);
    expect(options[1]!.text.trim().toLowerCase()).to.equal(
      reviewReasonName(reviewReasons[0], 'vi'),
    );
    await type(element, 'items/1.4#code', 'evidence-insufficient');
    await type(element, 'items/1.4#text', '  ');
    expect(changes).to.deep.equal([]);
    await type(element, 'items/1.4#text', 'Chỉ có hai khối lớp.');
    expect(element.sheet!.reasons).to.deep.equal({
      'items/1.4': { code: 'evidence-insufficient', text: 'Chỉ có hai khối lớp.' },
    });
    const comparison = compareReview(catalog4725, schoolFile, element.sheet!);
    const detail = { sheet: element.sheet, comparison };
    expect(changes).to.deep.equal([detail]);
    expect(JSON.parse(JSON.stringify(changes[0]))).to.deep.equal(changes[0]);
  });

  it('keeps evidence, note and measure of the school in the reviewer’s answer', async () => {
    const element = await show();
    await type(element, 'items/1.3.1#points', '4');
    await type(element, 'items/1.3.1#code', 'other');
    await type(element, 'items/1.3.1#text', 'x');
    expect(element.sheet!.external.items!['1.3.1']).to.deep.equal({
      ...schoolFile.items!['1.3.1'],
      points: 4,
    });
  });

  it('says the gap in words, and asks for no reason where there is none', async () => {
    const element = await show();
    const row = part(element, 'items/1.4');
    await judge(element);
    expect(row.textContent).to.contain('Trường tự chấm cao hơn 5 điểm.');
    await type(element, 'items/1.4#points', '8.25');
    expect(row.textContent).to.contain('Trường tự chấm thấp hơn 0,75 điểm.');
    await type(element, 'items/1.4#points', '7.5');
    expect(has(element, 'items/1.4#code')).to.equal(false);
    expect(element.sheet).to.deep.equal(openReview(schoolFile));
  });

  it('takes a row back to the school’s answer and keeps the focus in the row', async () => {
    const element = await show({ sheet: reviewedSheet() });
    await press(element, 'Lấy lại kết quả của trường', 'items/1.3.1');
    expect(part(element, 'items/1.3.1#points').value).to.equal('6');
    expect(element.shadowRoot!.activeElement!.id).to.equal('items/1.3.1#points');
    expect(Object.keys(element.sheet!.reasons)).to.deep.equal(['items/1.6.3', 'conditions/2.2']);
  });

  it('judges a condition with a reason', async () => {
    const element = await show();
    part(element, 'conditions/2.2#points').click();
    await element.updateComplete;
    await type(element, 'conditions/2.2#code', 'found-on-visit');
    await type(element, 'conditions/2.2#text', 'Đã xem bản có dấu.');
    expect(element.sheet!.external.conditions!['2.2']).to.deep.equal({
      ...schoolFile.conditions!['2.2'],
      met: true,
    });
  });

  it('is not written to while a person types', async () => {
    const element = await show();
    await type(element, 'items/1.4#points', '7.50');
    element.lang = 'en';
    await aTimeout(0);
    await element.updateComplete;
    expect(part(element, 'items/1.4#points').value).to.equal('7.50');
  });

  it('draws each gap and tables it beside the picture, with the level of each side', async () => {
    const element = await show({ sheet: reviewedSheet() });
    const { groups } = element.comparison!;
    const [chart] = element.shadowRoot!.querySelectorAll('[part=summary] .chart');
    expect(chart!.querySelector('svg[role=img]')!.getAttribute('aria-label')).to.equal(
      'Điểm và mức độ của từng nhóm. Nhóm 1: Tự đánh giá 87,5 Đánh giá ngoài 85,5; ' +
        'Nhóm 2: Tự đánh giá 70 Đánh giá ngoài 70.',
    );
    const cells = [...chart!.querySelectorAll('tbody tr:first-child td')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(cells).to.deep.equal(['87,5 mức độ 3', '85,5 mức độ 3', '+2']);
    expect([groups['1']!.gap, groups['2']!.gap]).to.deep.equal([2, 0]);
    const captions = [...element.shadowRoot!.querySelectorAll('[part=group] caption')];
    expect(captions.slice(0, 3).map((caption) => caption.textContent.trim())).to.deep.equal([
      'Các tiêu chí của nhóm 1',
      'Các tiêu chí thành phần của nhóm 1',
      'Điều kiện bắt buộc của nhóm 1',
    ]);
  });

  it('finishes with the sheet and the comparison, unless the page tells otherwise', async () => {
    const element = await show({ sheet: reviewedSheet() });
    const details: unknown[] = [];
    element.addEventListener('dds-review', ({ detail }) => details.push(detail), { once: true });
    await press(element, 'Kết thúc rà soát');
    expect(details).to.deep.equal([{ sheet: reviewedSheet(), comparison: element.comparison }]);
    expect(read(element, 'p.notice')).to.contain('Đã kết thúc rà soát');
    const other = await show();
    other.addEventListener('dds-review', (event) => event.preventDefault());
    await press(other, 'Kết thúc rà soát');
    expect(read(other, 'p.notice')).to.equal('');
  });

  it('does not finish while a change waits for its reason, and leads to it', async () => {
    const element = await show();
    let count = 0;
    element.addEventListener('dds-review', () => count++);
    await type(element, 'items/1.4#points', '3');
    await press(element, 'Kết thúc rà soát');
    expect(count).to.equal(0);
    expect(element.shadowRoot!.activeElement!.id).to.equal('problems');
    expect(part(element, 'items/1.4#code').getAttribute('aria-invalid')).to.equal('true');
    await press(element, 'Mục 1.4', 'problems');
    expect(element.shadowRoot!.activeElement!.id).to.equal('items/1.4#points');
    await judge(element);
    await press(element, 'Kết thúc rà soát');
    expect(count).to.equal(1);
  });

  it('does not finish with points that the rule refuses', async () => {
    const element = await show();
    let count = 0;
    element.addEventListener('dds-review', () => count++);
    await judge(element, '99');
    expect(read(element, '[id="items/1.4-messages"]')).to.contain('vượt mức tối đa 10');
    expect(part(element, 'items/1.4#points').getAttribute('aria-invalid')).to.equal('true');
    await press(element, 'Kết thúc rà soát');
    expect(count).to.equal(0);
  });

  it('says in words what is wrong with a sheet, at the row or at the top', async () => {
    const element = await show(states['of another file']);
    expect(read(element, '.error-notice')).to.contain('được lập từ một phiếu khác');
    element.sheet = changeless as never;
    await element.updateComplete;
    expect(read(element, '[id="items/1.4-messages"]'))
      .to.contain('mã lý do “x” không có trong danh mục')
      .and.contain('có lý do nhưng kết quả không khác');
    let count = 0;
    element.addEventListener('dds-review', () => count++);
    await press(element, 'Kết thúc rà soát');
    expect(count).to.equal(0);
  });

  it('shows a sheet that is none as it can, changes nothing in it, and never throws', async () => {
    for (const sheet of [7, 'x', [], {}, { schemaVersion: 1, external: null, reasons: 4 }]) {
      const element = await show({ sheet: sheet as never });
      expect(read(element, '.error-notice')).to.contain('không đúng dạng');
      expect(has(element, 'items/1.4#points')).to.equal(false);
    }
  });

  it('says what it cannot show, and never throws', async () => {
    for (const assessment of [{}, [], 'phiếu', 4725, { ...schoolFile, catalog: 'other' }]) {
      const element = await show({ assessment: assessment as never });
      expect(read(element, '[role=alert]')).to.contain('Không mở được phiếu để rà soát');
    }
    const strange = { ...schoolFile, items: { '1.4': 'x', '1.3.1': [] }, evidence: 3 };
    const element = await show({ assessment: strange as unknown as Assessment });
    expect(read(element, '[part=summary]')).to.contain('Chưa xếp mức độ');
    expect(read(await show({ catalog: null as never }), '[role=alert]')).to.contain('Không mở');
  });

  it('returns the dossier with reasons: a text each, and the rows it is about', async () => {
    const element = await show();
    const details: unknown[] = [];
    element.addEventListener('dds-return', ({ detail }) => details.push(detail));
    await press(element, 'Trả lại');
    const dialog = part(element, 'return') as unknown as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    await press(element, 'Trả lại hồ sơ cho trường', 'return');
    expect(details).to.deep.equal([]);
    expect(part(element, 'return-0').getAttribute('aria-invalid')).to.equal('true');
    expect(element.shadowRoot!.activeElement!.id).to.equal('return-0');
    part(element, 'return-0').value = ' Thiếu hợp đồng. ';
    await press(element, 'Thêm lý do', 'return');
    part(element, 'return-1').value = 'Liên kết không mở được.';
    const second = dialog.querySelectorAll('fieldset')[1]!;
    second.querySelector<HTMLInputElement>('[value="items/1.3.1"]')!.click();
    await press(element, 'Thêm lý do', 'return');
    await press(element, 'Trả lại hồ sơ cho trường', 'return');
    expect(details).to.deep.equal([
      {
        sheet: openReview(schoolFile),
        reasons: [
          { text: 'Thiếu hợp đồng.', rows: [] },
          { text: 'Liên kết không mở được.', rows: ['items/1.3.1'] },
        ],
      },
    ]);
    expect(dialog.open).to.equal(false);
  });

  it('keeps what was typed in the dialog when it is closed', async () => {
    const element = await show();
    await press(element, 'Trả lại');
    part(element, 'return-0').value = 'Thiếu hợp đồng.';
    await press(element, 'Quay lại', 'return');
    await judge(element);
    await press(element, 'Trả lại');
    expect(part(element, 'return-0').value).to.equal('Thiếu hợp đồng.');
  });

  it('lets a school read the review and change nothing', async () => {
    const element = await show({ sheet: reviewedSheet(), readOnly: true });
    expect(element.hasAttribute('readonly')).to.equal(false);
    const fields = 'input:not(.no-print *), select, textarea, button, dialog';
    expect(element.shadowRoot!.querySelectorAll(fields).length).to.equal(0);
    expect(part(element, 'items/1.3.1').textContent).to.contain(
      'Lý do thay đổi: có triển khai nhưng chưa sử dụng. Chưa có lớp nào dùng.',
    );
    element.shadowRoot!.querySelector<HTMLInputElement>('.choice input')!.click();
    await element.updateComplete;
    const shown = [...element.shadowRoot!.querySelectorAll('.row')].map(({ id }) => id);
    expect(shown).to.deep.equal(['items/1.3.1', 'items/1.6.3', 'conditions/2.2']);
  });

  it('takes its attribute for reading as any other', async () => {
    const element = await fixture<DdsReview>(html`
      <dds-review readonly .assessment=${schoolFile}></dds-review>
    `);
    expect(element.readOnly).to.equal(true);
    expect(element.shadowRoot!.querySelectorAll('button').length).to.equal(0);
  });

  it('scores both sides with the guidance and the policies of the page', async () => {
    const options = { guidance: quangNinh2023, policies: { conditions: 'ignore' } } as const;
    const element = await show({ sheet: reviewedSheet(), ...options });
    expect(element.comparison).to.deep.equal(
      compareReview(catalog4725, schoolFile, reviewedSheet(), options),
    );
  });

  it('speaks English under lang="en"', async () => {
    const element = await show({ sheet: changeless as never });
    element.lang = 'en';
    await aTimeout(0);
    await element.updateComplete;
    await press(element, 'Finish the review');
    const text = element.shadowRoot!.textContent;
    expect(text).to.contain('Review of the digital self-assessment');
    expect(text).not.to.match(/Nhóm|Mức|điểm|Tự đánh|ngoài|Lý do|Minh chứng/);
  });

  it('begins its headings where the page asks', async () => {
    const element = await show({ headingLevel: 4 });
    const levels = [...element.shadowRoot!.querySelectorAll('[aria-level]')].map((heading) =>
      heading.getAttribute('aria-level'),
    );
    expect(levels.slice(0, 3)).to.deep.equal(['4', '5', '6']);
  });

  it('gives a pointer at least 24 px to hit', async () => {
    const element = await show({ sheet: reviewedSheet() });
    const targets = 'button, input, select, textarea, summary';
    for (const target of element.shadowRoot!.querySelectorAll(targets)) {
      const { width, height } = target.getBoundingClientRect();
      if (width > 0) expect(Math.min(width, height), target.id).to.be.at.least(24);
    }
  });

  it('fits a page of 320 px', async () => {
    const element = await show({ sheet: reviewedSheet() });
    const frame = element.parentElement!;
    frame.style.setProperty('width', '288px');
    await type(element, 'items/1.4#points', '3');
    await press(element, 'Kết thúc rà soát');
    openDetails(element);
    expect(frame.scrollWidth).to.equal(288);
  });
});
