import { expect, fixture, html } from '@open-wc/testing';

import { formatDifference } from './format-points.js';
import { levelBounds } from './level-bounds.js';
import { pairTable } from './pair-table.js';
import { pairedBars, type PairedBars } from './paired-bars.js';

const content: PairedBars = {
  name: 'Điểm',
  sides: ['Năm trước', 'Năm nay'],
  bars: [
    { label: '1.3', values: [15, 7.5], max: 30 },
    { label: '1.4', values: [null, 12], max: 10 },
  ],
  bounds: [15],
};

async function draw(change: Partial<PairedBars> = {}): Promise<SVGElement> {
  const figure = await fixture(pairedBars({ ...content, ...change }, 'vi'));
  return figure.querySelector('svg')!;
}

describe('paired bars', () => {
  it('are a picture whose name says every value', async () => {
    const picture = await draw();
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal(
      'Điểm. 1.3: Năm trước 15 Năm nay 7,5; 1.4: Năm trước – Năm nay 12.',
    );
  });

  it('stand on one scale, so that equal points are equally long', async () => {
    const picture = await draw();
    const [first] = picture.querySelectorAll('.first');
    const widths = [...picture.querySelectorAll('.stripes')].map((bar) =>
      Number(/h([\d.]+)/.exec(bar.getAttribute('d')!)![1]),
    );
    expect(first!.getAttribute('width')).to.equal('106');
    expect(widths).to.deep.equal([53, 84.8]);
    expect(picture.querySelector('.bound')!.getAttribute('d')).to.match(/^M162 /);
  });

  it('tell both sides apart by shape: one solid, one striped', async () => {
    const figure = (await draw()).parentElement!;
    const marks = [...figure.querySelectorAll('.legend svg')].map((mark) =>
      [...mark.children].map((shape) => shape.getAttribute('class')),
    );
    expect(marks).to.deep.equal([['first'], ['stripes', 'second']]);
  });

  it('draw no bar for no value and for zero, and write a dash and a zero', async () => {
    const bars = [{ label: '1', values: [null, 0] as const, max: 10 }];
    const picture = await draw({ bars });
    expect(picture.querySelectorAll('.first, .second').length).to.equal(0);
    const written = [...picture.querySelectorAll('text')].map((text) => text.textContent.trim());
    expect(written).to.deep.equal(['1', '–', '0', '15']);
  });

  it('are drawn without bars as well', async () => {
    expect((await draw({ bars: [], bounds: [] })).getAttribute('height')).to.equal('0');
  });
});

describe('a table of pairs', () => {
  it('keeps its roles, which another layout might take', async () => {
    const table = await fixture(
      pairTable({
        caption: 'Điểm',
        columns: ['Nội dung', 'Năm trước', 'Năm nay', 'Thay đổi'],
        rows: [{ title: '1.3', cells: ['15', '7,5', '−7,5'], kind: 'main' }],
      }),
    );
    const roles = [...table.querySelectorAll('tbody [role]')].map((node) => node.role);
    expect(roles).to.deep.equal(['row', 'rowheader', 'cell', 'cell', 'cell']);
    await expect(await fixture(html`<div>${table}</div>`)).to.be.accessible();
  });
});

it('writes a difference with its sign, none for zero, a dash for none', () => {
  expect([2.5, -2.5, 0, null].map((points) => formatDifference(points, 'vi'))).to.deep.equal([
    '+2,5',
    '−2,5',
    '0',
    '–',
  ]);
});

it('takes from a catalog where its levels begin, without the lowest', () => {
  const value = [
    { level: 1, below: 50 },
    { level: 2, from: 50 },
    { level: 3, above: 75 },
  ];
  expect(levelBounds({ levels: { value } } as never)).to.deep.equal([50, 75]);
});
