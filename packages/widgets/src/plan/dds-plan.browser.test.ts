import { catalog4725, quangNinh2023, type Assessment } from '@dds/criteria';
import { planImprovements, scoreAssessment, whatIf } from '@dds/engine';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../define/dds-plan.js';
import { sample } from '../result/sample.fixture.js';
import { DdsPlan } from './dds-plan.js';
import type { TakeOverDetail } from './events.js';

const started: Assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  conditions: { '1.1': { met: true }, '1.2': { met: false }, '2.1': { met: true } },
  items: { '1.4': { points: 0 }, '1.5.1': { points: 15 }, '2.3.2': { points: 'tám' } },
};
const top: Assessment = {
  ...sample,
  items: { ...sample.items, '2.4.1': { points: 8 }, '2.4.2': { points: 12 } },
};
const states: Readonly<Record<string, Partial<DdsPlan>>> = {
  none: {},
  started: { assessment: started, guidance: quangNinh2023 },
  ordinary: { assessment: sample, guidance: quangNinh2023, locked: ['2.4.3'] },
  reached: { assessment: top },
  impossible: { assessment: sample, locked: ['2.4.1', '2.4.2', '2.4.3'] },
  unreadable: { assessment: { ...sample, catalog: 'other' } },
};

async function show(properties: Partial<DdsPlan>): Promise<DdsPlan> {
  const element = await fixture<DdsPlan>(html`<dds-plan></dds-plan>`);
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

/** The text of the first match, with its white space as a reader sees it. */
function read(element: DdsPlan, selector = '[lang]'): string {
  return clean(element.shadowRoot!.querySelector(selector));
}

function clean(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function slider(element: DdsPlan, code: string): HTMLInputElement {
  return element.shadowRoot!.getElementById(`try-${code}`) as HTMLInputElement;
}

function button(element: DdsPlan, words: string): HTMLButtonElement {
  return [...element.shadowRoot!.querySelectorAll('button')].find((each) => clean(each) === words)!;
}

async function slide(element: DdsPlan, code: string, points: number): Promise<void> {
  const input = slider(element, code);
  input.valueAsNumber = points;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

async function press(element: DdsPlan, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

/** The rows of a table with what its cells say. */
function rows(element: DdsPlan, part: string): readonly string[][] {
  const body = element.shadowRoot!.querySelector(`[part=${part}] tbody`)!;
  return [...body.querySelectorAll('tr')].map((row) => [...row.children].map(clean));
}

/** What the element sends, in the order in which it is sent. */
function listen(element: DdsPlan): CustomEvent<TakeOverDetail>[] {
  const events: CustomEvent<TakeOverDetail>[] = [];
  element.addEventListener('dds-take-over', (event) => events.push(event));
  return events;
}

describe('dds-plan', () => {
  for (const [state, properties] of Object.entries(states)) {
    for (const scheme of ['light', 'dark']) {
      it(`is accessible on a ${scheme} page: ${state}`, async () => {
        const element = await show(properties);
        element.style.setProperty('color-scheme', scheme);
        element.style.setProperty('background', 'Canvas');
        await expect(element).to.be.accessible();
      });
    }
  }

  it('is accessible while points are tried', async () => {
    const element = await show({ assessment: sample });
    await slide(element, '2.4.1', 8);
    await expect(element).to.be.accessible();
  });

  it('plans for the next level above the present unless told', async () => {
    const element = await show({ assessment: sample });
    expect(read(element, '.title')).to.equal('Kế hoạch lên mức độ 3');
    expect(element.plan).to.deep.equal(planImprovements(catalog4725, sample, { target: 3 }));
    element.setAttribute('target', '2');
    await element.updateComplete;
    expect(read(element, '.lead')).to.equal('Đã đạt mức độ 2. Không cần nâng thêm mục nào.');
  });

  it('plans for the level that a person chooses', async () => {
    const element = await show({ assessment: started });
    const [second, third] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=radio]');
    expect([second!.checked, third!.checked]).to.deep.equal([true, false]);
    third!.click();
    await element.updateComplete;
    expect(read(element, '.title')).to.equal('Kế hoạch lên mức độ 3');
  });

  it('says that a level cannot be aimed at, and plans for the next one', async () => {
    const element = await show({ assessment: sample });
    for (const target of ['9', 'ba']) {
      element.setAttribute('target', target);
      await element.updateComplete;
      expect(read(element, '.warning')).to.contain('một mức độ không có trong bộ chỉ số');
      expect(read(element, '.title')).to.equal('Kế hoạch lên mức độ 3');
    }
  });

  it('tells what stands in the way before it tells which items to raise', async () => {
    const element = await show({ assessment: started, guidance: quangNinh2023 });
    const [first] = element.shadowRoot!.querySelectorAll('[part=group]');
    const blockers = first!.querySelector('.blockers')!;
    expect(clean(blockers)).to.contain('Điều kiện 1.2: chưa đạt');
    expect(clean(blockers)).to.contain('Minh chứng cần có: Quy chế dạy học trực tuyến');
    const steps = first!.querySelector('ol')!;
    expect(blockers.compareDocumentPosition(steps)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says of a row that is not valid what is wrong with it', async () => {
    const element = await show({ assessment: started });
    const [, second] = element.shadowRoot!.querySelectorAll('.blockers');
    expect(clean(second)).to.contain('Mục 2.3.2: câu trả lời chưa hợp lệ').and.contain('“tám”');
  });

  it('lists the steps of the engine in their order, each with what it brings', async () => {
    const element = await show({ assessment: started });
    const steps = [...element.shadowRoot!.querySelectorAll('ol > li')].map(clean);
    const { groups } = element.plan!;
    const planned = Object.values(groups).flatMap((group) => group.steps);
    expect(steps.map((text) => text.split(' ')[0])).to.deep.equal(planned.map(({ item }) => item));
    expect(steps[0]).to.contain(
      'Từ 0 (chưa chấm) lên 6 điểm (thêm 6). Nhóm lên 21 điểm. Công sức: ít.',
    );
  });

  it('keeps an unanswered item apart from one of zero points', async () => {
    const element = await show({ assessment: started, target: 3 });
    const step = [...element.shadowRoot!.querySelectorAll('ol > li')].map(clean);
    expect(step.find((text) => text.startsWith('1.4'))).to.contain('Từ 0 lên 10 điểm');
    expect(step.find((text) => text.startsWith('1.3.1'))).to.contain('Từ 0 (chưa chấm) lên 6');
  });

  it('names the evidence that a step needs as the guidance does', async () => {
    const element = await show({ assessment: sample, guidance: quangNinh2023 });
    const [wanted] = element.plan!.groups['2']!.steps[0]!.evidence;
    const { title } = quangNinh2023.evidence.find(({ id }) => id === wanted!.requirement)!;
    expect(read(element, 'ol > li')).to.contain(`Minh chứng cần có: ${title.vi}`);
  });

  it("says that the effort is an estimate of the project's own", async () => {
    const element = await show({ assessment: sample });
    expect(read(element, '[part=summary]')).to.contain('không phải của Quyết định');
  });

  it('has a table with the same figures beside the picture', async () => {
    const element = await show({ assessment: sample });
    expect(rows(element, 'summary')).to.deep.equal([
      ['Nhóm 1', '95 mức độ 3', '95 mức độ 3', '0'],
      ['Nhóm 2', '75 mức độ 2', '78 mức độ 3', '+3'],
    ]);
    expect(element.shadowRoot!.querySelector('[role=img]')!.getAttribute('aria-label')).to.contain(
      'Nhóm 2: Hiện nay 75 Theo kế hoạch 78',
    );
  });

  it('says by how much a level cannot be reached', async () => {
    const element = await show(states['impossible']!);
    expect(read(element, '.lead')).to.contain('Chưa thể đạt mức độ 3');
    const [, second] = element.shadowRoot!.querySelectorAll('[part=group]');
    expect(clean(second)).to.contain('nhóm vẫn thiếu 0,01 điểm').and.contain('đã đánh dấu');
  });

  it('plans without an item that a person marks, and keeps the focus on the mark', async () => {
    const element = await show({ assessment: sample });
    const mark = () => element.shadowRoot!.getElementById('lock-2.4.1') as HTMLInputElement;
    mark().click();
    await aTimeout(0);
    await element.updateComplete;
    expect(element.locked).to.deep.equal(['2.4.1']);
    expect(element.plan!.groups['2']!.steps.map(({ item }) => item)).to.deep.equal(['2.4.3']);
    expect(element.shadowRoot!.activeElement).to.equal(mark());
    expect([mark().checked, mark().closest('ul')!.className]).to.deep.equal([true, 'locked']);
    // The step that has come in its place is not marked.
    const next = element.shadowRoot!.getElementById('lock-2.4.3') as HTMLInputElement;
    expect(next.checked).to.equal(false);
    mark().click();
    await aTimeout(0);
    await element.updateComplete;
    expect(element.locked).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement).to.equal(mark());
  });

  describe('trying points out', () => {
    it('gives each item of the plan a slider up to its maximum, in steps of a quarter', async () => {
      const element = await show({ assessment: sample });
      const { min, max, step, value } = slider(element, '2.4.1');
      expect([min, max, step, value]).to.deep.equal(['0', '8', '0.25', '5']);
      await slide(element, '2.4.1', 99);
      expect(slider(element, '2.4.1').getAttribute('aria-valuetext')).to.equal('8 trên 8 điểm');
    });

    it('writes the number beside it with a decimal comma, and a point in English', async () => {
      const element = await show({ assessment: sample });
      await slide(element, '2.4.1', 6.25);
      expect(read(element, '.slider .figure')).to.equal('6,25 / 8 điểm');
      element.lang = 'en';
      await aTimeout(0);
      await element.updateComplete;
      expect(read(element, '.slider .figure')).to.equal('6.25 / 8 points');
    });

    it('changes nothing in the assessment and sends nothing before the press', async () => {
      const element = await show({ assessment: sample });
      const before = JSON.stringify(sample);
      const events = listen(element);
      await slide(element, '2.4.1', 8);
      await press(element, 'Thử theo kế hoạch');
      expect(element.assessment).to.equal(sample);
      expect(JSON.stringify(sample)).to.equal(before);
      expect(events).to.deep.equal([]);
    });

    it('shows the totals and the level that whatIf gives, while the plan stays', async () => {
      const element = await show({ assessment: sample });
      await slide(element, '2.4.1', 6.5);
      const { groups } = whatIf(catalog4725, sample, { items: { '2.4.1': { points: 6.5 } } });
      expect(groups['2']!.points.after).to.equal(76.5);
      expect(rows(element, 'trial')).to.deep.equal([
        ['Nhóm 1', '95 mức độ 3', '95 mức độ 3', '0'],
        ['Nhóm 2', '75 mức độ 2', '76,5 mức độ 3', '+1,5'],
      ]);
      expect(read(element, '.outcome .level')).to.contain('Mức độ 3');
      expect(rows(element, 'summary')[1]).to.contain('78 mức độ 3');
    });

    it('reads the totals out after a pause, not at each movement', async () => {
      const element = await show({ assessment: sample });
      for (const points of [5.5, 6, 6.5]) {
        await slide(element, '2.4.1', points);
        await aTimeout(100);
        expect(read(element, '[role=status]')).to.equal('');
      }
      await aTimeout(1100);
      expect(read(element, '[role=status]')).to.equal(
        'Nhóm 1: 95 điểm, mức độ 3. Nhóm 2: 76,5 điểm, mức độ 3.',
      );
    });

    it('tries the whole plan at one press', async () => {
      const element = await show({ assessment: started });
      await press(element, 'Thử theo kế hoạch');
      expect(rows(element, 'trial').map((cells) => cells[2]!.split(' ')[0])).to.deep.equal(
        rows(element, 'summary').map((cells) => cells[2]!.split(' ')[0]),
      );
    });

    it('adds a slider for an item that a person picks, and goes there', async () => {
      const element = await show({ assessment: sample });
      const pick = element.shadowRoot!.querySelector('select')!;
      pick.value = '1.4';
      button(element, 'Thêm mục này').click();
      await aTimeout(0);
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(slider(element, '1.4'));
      expect(slider(element, '1.4').labels![0]!.textContent).to.contain('1.4');
      expect([...pick.options].map(({ value }) => value)).not.to.contain('1.4');
    });

    it('takes over what was tried: sends it as plain data, then shows the new assessment', async () => {
      const element = await show({ assessment: sample });
      const events = listen(element);
      await slide(element, '2.4.1', 8);
      await press(element, 'Đưa vào phiếu');
      expect(events.length).to.equal(1);
      const [{ detail, bubbles, composed, cancelable }] = events as [CustomEvent<TakeOverDetail>];
      expect([bubbles, composed, cancelable]).to.deep.equal([true, true, true]);
      expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
      expect(detail.changes).to.deep.equal({ items: { '2.4.1': { points: 8 } } });
      expect(detail.assessment).to.deep.equal({
        ...sample,
        items: { ...sample.items, '2.4.1': { points: 8 } },
      });
      expect(detail.result).to.deep.equal(scoreAssessment(catalog4725, detail.assessment));
      expect(element.assessment).to.equal(detail.assessment);
      expect(read(element, '.lead')).to.contain('Đã đạt mức độ 3');
      expect(read(element, '[role=status]')).to.equal('Đã đưa 1 mục vào phiếu.');
      expect(sample.items!['2.4.1']).to.deep.equal({ points: 5 });
    });

    it('stays as it is where the page cancels', async () => {
      const element = await show({ assessment: sample });
      element.addEventListener('dds-take-over', (event) => event.preventDefault());
      await slide(element, '2.4.1', 8);
      await press(element, 'Đưa vào phiếu');
      expect(element.assessment).to.equal(sample);
      expect(slider(element, '2.4.1').value).to.equal('8');
      expect(read(element, '[role=status]')).to.contain('phiếu vẫn như cũ');
    });

    it('keeps the assessment that the page sets meanwhile', async () => {
      const element = await show({ assessment: sample });
      element.addEventListener('dds-take-over', () => {
        element.assessment = top;
      });
      await slide(element, '2.4.1', 8);
      await press(element, 'Đưa vào phiếu');
      expect(element.assessment).to.equal(top);
    });

    it('takes nothing over where nothing was tried', async () => {
      const element = await show({ assessment: started });
      const events = listen(element);
      await slide(element, '1.3.1', 3);
      await slide(element, '1.3.1', 0);
      await press(element, 'Đưa vào phiếu');
      expect(events).to.deep.equal([]);
      expect(read(element, '[role=status]')).to.equal('Chưa thử thay đổi nào.');
    });

    it('goes back to the points of the assessment', async () => {
      const element = await show({ assessment: sample });
      await slide(element, '2.4.1', 8);
      await press(element, 'Bỏ thử');
      expect(slider(element, '2.4.1').value).to.equal('5');
      expect(rows(element, 'trial')[1]).to.contain('75 mức độ 2');
    });

    it('writes points that are no step of the slider as they are', async () => {
      const items = { ...sample.items, '2.4.1': { points: 5.1 } };
      const element = await show({ assessment: { ...sample, items }, target: 3, locked: [] });
      const pick = element.shadowRoot!.querySelector('select')!;
      pick.value = '2.4.1';
      button(element, 'Thêm mục này').click();
      await aTimeout(0);
      await element.updateComplete;
      expect(read(element, '.slider .figure')).to.equal('5,1 / 8 điểm');
    });

    it('stays off paper', async () => {
      const element = await show({ assessment: sample });
      const trial = element.shadowRoot!.querySelector('[part=trial]')!;
      expect(trial.classList.contains('no-print')).to.equal(true);
    });
  });

  for (const [what, properties] of Object.entries({
    'an assessment that is none': { assessment: 'phiếu' as never },
    'an assessment by another index': { assessment: { ...sample, catalog: 'other' } },
    'marks that are no list': { assessment: sample, locked: '2.4.1' as never },
    'a mark on an item that there is not': { assessment: sample, locked: ['9.9'] },
    'costs that are none': { assessment: sample, cost: { per: 'day' } as never },
    'a guidance that is none': { assessment: sample, guidance: {} as never },
  })) {
    it(`tells in a sentence that it cannot plan with ${what}`, async () => {
      const element = await show(properties);
      expect(read(element, '[role=alert]')).to.contain('Không lập được kế hoạch');
      expect(element.plan).to.equal(undefined);
    });
  }

  it('shows what can be shown of answers that are broken', async () => {
    const element = await show({
      assessment: { ...sample, items: 'none' as never, conditions: [] as never },
    });
    expect(read(element, '.lead')).to.contain('Để đạt mức độ 2');
    await slide(element, '1.3.1', 6);
    expect(rows(element, 'trial')[0]).to.contain('+6');
  });

  it('speaks English under lang="en"', async () => {
    const element = await show({ assessment: started, locked: ['2.3.4'], target: 3 });
    element.lang = 'en';
    await aTimeout(0);
    await element.updateComplete;
    expect(read(element, '.title')).to.equal('Plan to reach level 3');
    expect(read(element)).not.to.match(/Nhóm|Mức|điểm|Phiếu|Công sức/);
    await expect(element).to.be.accessible();
  });

  it('begins its headings where the page asks', async () => {
    const element = await show({ assessment: sample, headingLevel: 4 });
    const levels = [...element.shadowRoot!.querySelectorAll('[aria-level]')].map((heading) =>
      heading.getAttribute('aria-level'),
    );
    expect(levels).to.deep.equal(['4', '5', '5', '6', '5']);
  });

  it('takes what the page has set before the element was defined', async () => {
    const early = await fixture<DdsPlan>(html`<x-late-plan></x-late-plan>`);
    Object.assign(early, { assessment: sample });
    customElements.define('x-late-plan', class extends DdsPlan {});
    await early.updateComplete;
    expect(read(early, '.title')).to.equal('Kế hoạch lên mức độ 3');
  });

  it('has no target of less than 24 px', async () => {
    const element = await show(states['ordinary']!);
    const targets = element.shadowRoot!.querySelectorAll('button, input, select');
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('fits a page of 320 px', async () => {
    const frame = await fixture<HTMLDivElement>(html`
      <div><dds-plan .assessment=${started} .guidance=${quangNinh2023}></dds-plan></div>
    `);
    frame.style.setProperty('width', '304px');
    expect(frame.scrollWidth).to.equal(304);
  });
});
