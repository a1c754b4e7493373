import { catalog4725, quangNinh2023 } from '@dds/criteria';
import type { Assessment } from '@dds/criteria';
import { scoreAssessment } from '@dds/engine';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../define/dds-result.js';
import { DdsResult } from './dds-result.js';
import { sample } from './sample.fixture.js';

const unmet: Assessment = {
  ...sample,
  conditions: { ...sample.conditions, '2.2': { met: false } },
};
const broken: Assessment = { ...sample, items: { ...sample.items, '2.4.1': { points: 'tám' } } };
const started: Assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  items: { '1.4': { points: 0 } },
};

async function show(assessment: Assessment | undefined): Promise<DdsResult> {
  return fixture<DdsResult>(html`<dds-result .assessment=${assessment}></dds-result>`);
}

/** The text of the first match, with its white space as a reader sees it. */
function read(element: DdsResult, selector: string): string {
  const text = element.shadowRoot!.querySelector(selector)?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

describe('dds-result', () => {
  for (const [state, assessment] of Object.entries({
    sample,
    unmet,
    broken,
    started,
    none: undefined,
  })) {
    it(`is accessible: ${state}`, async () => {
      const element = await show(assessment);
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      await expect(element).to.be.accessible();
    });
  }

  it('tells what it has scored, and nothing where it shows none', async () => {
    const element = await show(unmet);
    expect(element.scored).to.deep.equal(scoreAssessment(catalog4725, unmet));
    element.assessment = undefined;
    expect(element.scored).to.equal(undefined);
  });

  it('keeps its contrast on a dark page', async () => {
    const element = await show(unmet);
    element.style.setProperty('color-scheme', 'dark');
    element.style.setProperty('background', 'Canvas');
    expect(getComputedStyle(element).color).to.equal('rgb(233, 237, 243)');
    await expect(element).to.be.accessible();
  });

  it('takes the colours of the page where it sets them', async () => {
    const frame = await fixture<HTMLDivElement>(html`
      <div><dds-result .assessment=${sample}></dds-result></div>
    `);
    frame.style.setProperty('--dds-color-text', 'rgb(1, 2, 3)');
    expect(getComputedStyle(frame.querySelector('dds-result')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('gives the level of the institution and of each group with the reason in words', async () => {
    const element = await show(sample);
    expect(read(element, '[part=summary]')).to.contain('Mức độ 2 – Mức đáp ứng cơ bản');
    expect(read(element, '[part=group]')).to.contain('Được 95/100 điểm, đạt mức độ 3');
  });

  it('says plainly why a level cannot be stated', async () => {
    const element = await show(unmet);
    const groups = element.shadowRoot!.querySelectorAll('[part=group]');
    expect(read(element, '[part=summary]')).to.contain('Chưa xếp mức độ');
    expect(groups[1]!.textContent).to.contain('điều kiện bắt buộc 2.2 chưa đáp ứng');
  });

  it('shows neither a level nor a lack of one where each group stands for itself', async () => {
    const element = await fixture<DdsResult>(html`
      <dds-result .assessment=${sample} .policies=${{ overall: 'per-group' }}></dds-result>
    `);
    expect(element.shadowRoot!.querySelector('[part=summary] .level')).to.equal(null);
  });

  it('draws the points as a share of the circle and names the bounds of the levels', async () => {
    const element = await show({
      ...sample,
      items: { ...sample.items, '2.4.1': { points: 5.01 } },
    });
    const gauges = [...element.shadowRoot!.querySelectorAll('.gauge')];
    expect(
      gauges[1]!.querySelector('[stroke-dasharray]')!.getAttribute('stroke-dasharray'),
    ).to.equal('75.01 100');
    expect(gauges[1]!.getAttribute('aria-label')).to.equal(
      '75,01 trên 100 điểm. Mức độ 2: từ 50 điểm. Mức độ 3: trên 75 điểm.',
    );
    expect(gauges[1]!.classList.contains('level-3')).to.equal(true);
  });

  it('has a table with the same figures beside each picture', async () => {
    const element = await show(sample);
    const table = element.shadowRoot!.querySelector('table')!;
    expect(table.caption!.textContent.trim()).to.equal('Điểm các tiêu chí của nhóm 1');
    const row = [...table.tBodies[0]!.rows].find(({ cells }) =>
      cells[0]!.textContent.includes('1.4'),
    );
    expect([...row!.cells].slice(1).map(({ textContent }) => textContent.trim())).to.deep.equal([
      '7,5',
      '10',
    ]);
    expect(row!.querySelector('.fill')!.getAttribute('width')).to.equal('75');
    expect(row!.cells[0]!.scope).to.equal('row');
  });

  it('keeps an unanswered item apart from one of zero points', async () => {
    const element = await show(started);
    const items = element.shadowRoot!.querySelector('details')!;
    const said = [...items.querySelectorAll('tbody tr')].map(({ children }) =>
      children[1]!.textContent.trim(),
    );
    expect(said.slice(4, 7)).to.deep.equal(['Chưa chấm', '0', 'Chưa chấm']);
  });

  it('marks and explains a maximum that is not verified', async () => {
    const element = await show(sample);
    const [first, second] = element.shadowRoot!.querySelectorAll('details');
    expect(first!.textContent).not.to.contain('chưa kiểm chứng');
    expect(second!.textContent).to.contain('chưa kiểm chứng').and.contain('Hãy đối chiếu');
  });

  it('shows a given result as it is, and the guidance it was scored with', async () => {
    const result = scoreAssessment(catalog4725, sample, { guidance: quangNinh2023 });
    const element = await fixture<DdsResult>(html`<dds-result .result=${result}></dds-result>`);
    expect(read(element, '.stamp')).to.contain(quangNinh2023.id);
    expect(read(element, '[part=summary]')).to.contain('Mức độ 2');
  });

  it('takes what the page has set before the element was defined', async () => {
    const early = await fixture<DdsResult>(html`<x-late-result></x-late-result>`);
    Object.assign(early, { assessment: sample });
    customElements.define('x-late-result', class extends DdsResult {});
    await early.updateComplete;
    expect(read(early, '[part=summary]')).to.contain('Mức độ 2');
  });

  it('tells a result that it cannot read instead of failing', async () => {
    const strange = { ...sample, catalog: 'other' };
    const element = await show(strange);
    expect(read(element, '[role=alert]')).to.contain('Không hiển thị được kết quả');
    await expect(element).to.be.accessible();
    element.result = {} as never;
    await element.updateComplete;
    expect(read(element, '[role=alert]')).to.contain('Không hiển thị được kết quả');
  });

  it('speaks English under lang="en"', async () => {
    const element = await show(unmet);
    element.lang = 'en';
    await aTimeout(0);
    await element.updateComplete;
    expect(read(element, '[part=summary]')).to.contain('No level yet');
    expect(element.shadowRoot!.textContent).not.to.match(/Nhóm|Mức|điểm/);
    await expect(element).to.be.accessible();
  });

  it('begins its headings where the page asks', async () => {
    const element = await fixture<DdsResult>(html`
      <dds-result heading-level="4" .assessment=${sample}></dds-result>
    `);
    const levels = [...element.shadowRoot!.querySelectorAll('[aria-level]')].map((heading) =>
      heading.getAttribute('aria-level'),
    );
    expect(levels).to.deep.equal(['4', '5', '5']);
  });

  it('opens the tables of items for print and closes them afterwards', async () => {
    const element = await show(sample);
    const [first] = element.shadowRoot!.querySelectorAll('details');
    dispatchEvent(new Event('beforeprint'));
    expect(first!.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(first!.open).to.equal(false);
  });

  it('fits a page of 320 px', async () => {
    const frame = await fixture<HTMLDivElement>(html`
      <div><dds-result .assessment=${broken}></dds-result></div>
    `);
    frame.style.setProperty('width', '304px');
    for (const details of frame.firstElementChild!.shadowRoot!.querySelectorAll('details')) {
      details.open = true;
    }
    expect(frame.scrollWidth).to.equal(304);
  });
});
