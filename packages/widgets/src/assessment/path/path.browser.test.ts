import { quangNinh2023 } from '@dds/criteria';
import { aTimeout, expect, waitUntil } from '@open-wc/testing';

import '../../define/dds-assessment.js';
import { createMemoryStorage } from '../../storage/memory-storage.js';
import type { DdsAssessment } from '../dds-assessment.js';
import {
  assessmentWith,
  hasPart,
  openForm,
  partOf,
  press,
  textOf,
  typeInto,
} from '../form.fixture.js';

const value = assessmentWith({
  schoolYear: '2025-2026',
  institution: { name: 'THPT A', stages: ['upper-secondary'] },
  conditions: { '1.1': { met: true }, '1.2': { met: true } },
  items: { '1.3.1': { points: 6 }, '2.4.1': { points: 5, note: 'xem lại' } },
});

async function openSteps(properties: Partial<DdsAssessment> = {}): Promise<DdsAssessment> {
  return openForm({ layout: 'steps', value, ...properties });
}

async function goTo(form: DdsAssessment, step: number): Promise<void> {
  form.shadowRoot!.querySelectorAll<HTMLElement>('.steps button')[step]!.click();
  await form.updateComplete;
  await aTimeout(0);
}

async function choose(form: DdsAssessment, id: string, chosen: string): Promise<void> {
  const select = partOf(form, id);
  select.value = chosen;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}

function shownRows(form: DdsAssessment): readonly string[] {
  return [...form.shadowRoot!.querySelectorAll('.row')].map(({ id }) => id);
}

describe('the path through the form', () => {
  it('leads from the overview over the groups and the evidence to the check and the end', async () => {
    const form = await openSteps();
    const headings: (string | undefined)[] = [];
    for (let step = 0; step < 6; step++) {
      await goTo(form, step);
      headings.push(form.shadowRoot!.activeElement?.textContent.trim());
      expect(textOf(form, '[aria-current=step]')).to.not.equal('');
    }
    expect(headings).to.deep.equal([
      'Tiến độ',
      '1. Chuyển đổi số trong dạy, học',
      '2. Chuyển đổi số trong quản trị cơ sở giáo dục',
      'Danh mục minh chứng',
      'Xem lại',
      'Hoàn tất',
    ]);
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible in every step in ${lang}`, async () => {
      const form = await openSteps({ lang, guidance: quangNinh2023, today: '2026-05-20' });
      for (let step = 0; step < 6; step++) {
        await goTo(form, step);
        if (step === 4) await waitUntil(() => hasPart(form, '.findings'));
        await expect(form).to.be.accessible();
      }
    });
  }

  it('goes on and back at the end of each step', async () => {
    const form = await openSteps();
    await press(form, 'Tiếp theo: Nhóm 1');
    expect(shownRows(form)[0]).to.equal('conditions/1.1');
    await press(form, 'Quay lại: Tổng quan');
    expect(hasPart(form, '.row')).to.equal(false);
  });

  it('opens the step in which a missing answer belongs', async () => {
    const form = await openSteps();
    await press(form, '2 điều kiện chưa trả lời');
    expect(form.shadowRoot!.activeElement?.id).to.equal('conditions/2.1#answer');
    await press(form, '23 mục chưa có điểm');
    expect(form.shadowRoot!.activeElement?.id).to.equal('items/1.3.2#points');
  });

  it('remembers the step and the marked rows beside the draft, not in it', async () => {
    const storage = createMemoryStorage();
    const first = await openSteps({ storage, storageKey: 'a' });
    await goTo(first, 1);
    partOf(first, 'items/1.3.2#revisit').click();
    await first.updateComplete;
    first.remove();
    const second = await openSteps({ storage, storageKey: 'a' });
    await aTimeout(20);
    await second.updateComplete;
    expect(textOf(second, '[aria-current=step]')).to.contain('Nhóm 1');
    expect(partOf(second, 'items/1.3.2#revisit').checked).to.equal(true);
    expect(JSON.stringify(second.value)).to.not.contain('revisit');
  });

  it('counts the days to the day on which the guidance wants the result', async () => {
    const form = await openSteps({ guidance: quangNinh2023, today: '2026-05-21' });
    expect(textOf(form, '.deadline')).to.contain('Còn 10 ngày đến hạn 31/05/2026');
    form.today = '2026-06-02';
    await form.updateComplete;
    expect(textOf(form, '.deadline')).to.contain('Đã quá hạn 31/05/2026 2 ngày');
    form.guidance = null;
    await form.updateComplete;
    expect(hasPart(form, '.deadline')).to.equal(false);
  });

  it('shows every answer to check, and leads to each', async () => {
    const form = await openSteps();
    await goTo(form, 4);
    const rows = [...form.shadowRoot!.querySelectorAll('.answers tbody tr')];
    expect(rows).to.have.length(29);
    expect(rows[2]!.textContent.replace(/\s+/g, ' ')).to.contain('6 / 6');
    expect(rows[3]!.textContent).to.contain('chưa trả lời');
    await press(form, 'Sửa mục 2.4.1');
    expect(form.shadowRoot!.activeElement?.id).to.equal('items/2.4.1#points');
  });

  it('tells what a reviewer may ask about', async () => {
    const form = await openSteps({
      value: assessmentWith({
        items: { '1.6.1': { points: 7, measure: { part: 20, whole: 45 } } },
      }),
    });
    await goTo(form, 4);
    await waitUntil(() => hasPart(form, '.findings'));
    expect(textOf(form, '.findings')).to.contain('chấm điểm tối đa nhưng số liệu là 20/45');
  });
});

describe('looking for rows', () => {
  it('finds rows of all groups by number, and by words with or without diacritics', async () => {
    const form = await openSteps();
    await typeInto(form, 'search', '1.3');
    expect(shownRows(form)).to.deep.equal([1, 2, 3, 4, 5].map((each) => `items/1.3.${each}`));
    await typeInto(form, 'search', 'HOC ba');
    expect(shownRows(form)).to.deep.equal(['items/2.3.3']);
    await typeInto(form, 'search', 'học bạ'.normalize('NFD'));
    expect(shownRows(form)).to.deep.equal(['items/2.3.3']);
    await typeInto(form, 'search', 'hoc bá');
    expect(shownRows(form)).to.deep.equal([]);
    await expect(form).to.be.accessible();
  });

  it('keeps a row that has just been answered in view', async () => {
    const form = await openSteps();
    await choose(form, 'filter', 'unanswered');
    expect(shownRows(form)).to.have.length(25);
    await typeInto(form, 'items/1.3.2#points', '5');
    expect(shownRows(form)).to.contain('items/1.3.2');
    await choose(form, 'filter', 'all');
    await choose(form, 'filter', 'unanswered');
    expect(shownRows(form)).to.not.contain('items/1.3.2');
  });

  it('finds rows without the evidence that the guidance wants, and rows that are marked', async () => {
    const form = await openSteps({ guidance: quangNinh2023 });
    await choose(form, 'filter', 'evidence');
    expect(shownRows(form)).to.contain('items/1.3.1').and.to.not.contain('items/1.3.2');
    partOf(form, 'items/1.3.1#revisit').click();
    await choose(form, 'filter', 'revisit');
    expect(shownRows(form)).to.deep.equal(['items/1.3.1']);
    await press(form, 'Bỏ lọc');
    expect(textOf(form, '[aria-current=step]')).to.contain('Tổng quan');
  });
});

describe('the answers of another school year', () => {
  it('stand beside the rows and are taken over only when asked', async () => {
    const previous = assessmentWith({
      schoolYear: '2024-2025',
      conditions: { '2.1': { met: true } },
      items: { '1.3.2': { points: 4.5 }, '1.3.1': { points: 6 } },
    });
    const form = await openSteps({ previous });
    expect(form.value).to.deep.equal(value);
    await goTo(form, 1);
    expect(textOf(form, '[id="items/1.3.2"] .previous')).to.contain('2024-2025: 4,5 điểm');
    // What is the same already needs no decision.
    expect(hasPart(form, '[id="items/1.3.1"] .previous')).to.equal(false);
    await press(form, 'Dùng lại của mục 1.3.2');
    expect(form.value.items?.['1.3.2']).to.deep.equal({ points: 4.5 });
    expect(form.shadowRoot!.activeElement?.id).to.equal('items/1.3.2#points');
  });

  it('come from a file that a person chooses, and say that nothing was taken over', async () => {
    const form = await openSteps();
    const previous = assessmentWith({ schoolYear: '2024-2025', items: { '1.4': { points: 8 } } });
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(previous)], 'nam-truoc.json'));
    const input = form.shadowRoot!.querySelector<HTMLInputElement>('.actions > input[type=file]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => hasPart(form, '#notice'));
    expect(textOf(form, '#notice')).to.contain('nam-truoc.json').and.contain('Dùng lại');
    expect(form.value).to.deep.equal(value);
    await goTo(form, 1);
    expect(textOf(form, '[id="items/1.4"] .previous')).to.contain('8 điểm');
    await expect(form).to.be.accessible();
  });
});
