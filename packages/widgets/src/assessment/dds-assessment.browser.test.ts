import { quangNinh2023, type Assessment } from '@dds/criteria';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../define/dds-assessment.js';
import type { DdsAssessment } from './dds-assessment.js';
import type { AssessmentDetail } from './events.js';
import {
  assessmentWith,
  hasPart,
  leave,
  openForm,
  openPanel,
  partOf,
  press,
  textOf,
  typeInto,
} from './form.fixture.js';

/** Full points for the items given, and every condition met. */
function completeWith(points: Readonly<Record<string, number>> = {}): Assessment {
  const form = document.createElement('dds-assessment');
  const criteria = form.catalog.groups.flatMap((group) => group.criteria);
  const items = criteria.flatMap((each) => (each.kind === 'scored' ? each.items : []));
  return assessmentWith({
    schoolYear: '2025-2026',
    institution: { name: 'THPT A', stages: ['upper-secondary'] },
    conditions: Object.fromEntries(
      criteria.filter(({ kind }) => kind === 'condition').map(({ code }) => [code, { met: true }]),
    ),
    items: Object.fromEntries(items.map(({ code }) => [code, { points: points[code] ?? 0 }])),
  });
}

function totals(form: DdsAssessment): readonly string[] {
  return [...form.shadowRoot!.querySelectorAll('.total')].map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );
}

describe('dds-assessment', () => {
  it('shows conditions before items, 4 and 25 of them', async () => {
    const form = await openForm();
    expect(form.shadowRoot!.querySelectorAll('.condition')).to.have.length(4);
    expect(form.shadowRoot!.querySelectorAll('.item')).to.have.length(25);
    const paths = [...form.shadowRoot!.querySelectorAll('[id="groups/1"] .row')].map(
      ({ id }) => id,
    );
    expect(paths.slice(0, 3)).to.deep.equal(['conditions/1.1', 'conditions/1.2', 'items/1.3.1']);
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible when empty, half filled and checked in ${lang}`, async () => {
      const form = await openForm({ lang, guidance: quangNinh2023 });
      await expect(form).to.be.accessible();
      form.value = assessmentWith({
        conditions: { '1.1': { met: false, evidence: ['H1'], note: 'Chưa' } },
        items: { '1.3.1': { points: 7 }, '1.6.1': { measure: { part: 42, whole: 45 } } },
        evidence: [
          { id: 'H1', kind: 'plan' },
          { id: 'H2', kind: 'list' },
        ],
      });
      await form.updateComplete;
      await openPanel(form, 'conditions/1.1');
      for (const details of form.shadowRoot!.querySelectorAll('details')) details.open = true;
      await expect(form).to.be.accessible();
      await press(form, lang === 'vi' ? 'Kiểm tra và hoàn tất' : 'Check and finish');
      await expect(form).to.be.accessible();
    });
  }

  it('shows the totals and the level as points are typed', async () => {
    const form = await openForm({ value: completeWith() });
    expect(totals(form)[0]).to.contain('0 / 100 điểm').and.contain('Mức độ 1');
    await typeInto(form, 'items/1.3.1#points', '5,25');
    expect(totals(form)[0]).to.contain('5,25 / 100 điểm');
  });

  it('gives level 2 at 75 points and level 3 at 75.01', async () => {
    const points = {
      '1.3.1': 6,
      '1.3.2': 6,
      '1.3.3': 6,
      '1.3.4': 6,
      '1.3.5': 6,
      '1.4': 10,
      '1.5.1': 15,
      '1.5.2': 5,
      '1.6.1': 7,
      '1.6.2': 7,
    };
    const form = await openForm({ value: completeWith(points) });
    await typeInto(form, 'items/1.6.3#points', '1');
    expect(totals(form)[0]).to.contain('75 / 100').and.contain('Mức độ 2');
    await typeInto(form, 'items/1.6.3#points', '1,01');
    expect(totals(form)[0]).to.contain('75,01 / 100').and.contain('Mức độ 3');
  });

  it('says in words why a condition that is not met holds the level', async () => {
    const form = await openForm({ value: completeWith({ '1.3.1': 6 }) });
    form
      .shadowRoot!.querySelectorAll<HTMLInputElement>('[name="conditions/1.2#answer"]')[1]!
      .click();
    await form.updateComplete;
    expect(totals(form)[0]).to.contain('Chưa xếp mức độ').and.contain('1.2 chưa đáp ứng');
  });

  it('counts what is missing and goes to the first of it', async () => {
    const form = await openForm();
    expect(textOf(form, '.missing')).to.contain('Còn thiếu 32');
    await press(form, '4 điều kiện chưa trả lời');
    expect(form.shadowRoot!.activeElement?.id).to.equal('conditions/1.1#answer');
    await typeInto(form, 'items/1.3.1#points', '6');
    await press(form, '24 mục chưa có điểm');
    expect(form.shadowRoot!.activeElement?.id).to.equal('items/1.3.2#points');
    await press(form, '3 thông tin đơn vị');
    expect(form.shadowRoot!.activeElement?.id).to.equal('institution/name');
  });

  it('tells the page of each change, with plain data', async () => {
    const form = await openForm();
    const seen: AssessmentDetail[] = [];
    form.parentElement!.addEventListener('dds-change', ({ detail }) => seen.push(detail));
    await typeInto(form, 'items/1.3.1#points', '6');
    expect(seen).to.have.length(1);
    expect(seen[0]?.assessment).to.deep.equal(
      assessmentWith({ items: { '1.3.1': { points: 6 } } }),
    );
    expect(seen[0]?.result).to.deep.equal(form.result);
    expect(JSON.parse(JSON.stringify(seen[0]))).to.deep.equal(seen[0]);
  });

  it('does not tell the page of what the page sets', async () => {
    const form = await openForm();
    let changes = 0;
    form.addEventListener('dds-change', () => changes++);
    form.value = completeWith();
    await form.updateComplete;
    expect(changes).to.equal(0);
    expect(form.result?.complete).to.equal(true);
  });

  it('never changes what the page has set', async () => {
    const value = completeWith();
    const before = JSON.stringify(value);
    const form = await openForm({ value });
    expect(form.value).to.equal(value);
    await typeInto(form, 'items/1.3.1#points', '3');
    await typeInto(form, 'institution/name', 'B');
    expect(JSON.stringify(value)).to.equal(before);
    expect(form.value).to.not.equal(value);
  });

  it('loses nothing where a page sets back what it has been told, or a copy of it', async () => {
    for (const copy of [(value: Assessment) => value, structuredClone<Assessment>]) {
      const form = await openForm();
      form.addEventListener('dds-change', ({ detail }) => {
        form.value = copy(detail.assessment);
      });
      await typeInto(form, 'items/1.4#points', '60');
      await leave(form);
      await typeInto(form, 'institution/name', 'THPT A');
      expect(partOf(form, 'items/1.4#points').getAttribute('aria-invalid')).to.equal('true');
      await press(form, 'Hoàn tác');
      expect(form.value).to.deep.equal(assessmentWith({ items: { '1.4': { points: 60 } } }));
    }
  });

  it('takes a value before or after it is connected', async () => {
    const value = completeWith();
    const first = await openForm({ value });
    const second = await openForm();
    second.value = value;
    await second.updateComplete;
    const third = await fixture<DdsAssessment>(
      html`<dds-assessment .value=${value}></dds-assessment>`,
    );
    for (const form of [first, second, third]) {
      expect(form.value).to.equal(value);
      expect(partOf(form, 'institution/name').value).to.equal('THPT A');
    }
  });

  it('puts errors first when it is checked, and leads to each', async () => {
    const form = await openForm({ value: { ...completeWith({ '1.3.2': 7, '2.4.1': 9 }) } });
    let submitted = false;
    form.addEventListener('dds-submit', () => (submitted = true));
    await press(form, 'Kiểm tra và hoàn tất');
    expect(submitted).to.equal(false);
    expect(form.shadowRoot!.activeElement?.id).to.equal('errors');
    expect(form.shadowRoot!.querySelectorAll('#errors li')).to.have.length(2);
    expect(partOf(form, 'items/1.3.2#points-messages').textContent).to.contain('vượt mức tối đa');
    partOf(form, 'errors').querySelectorAll('button')[1]!.click();
    await form.updateComplete;
    await aTimeout(0);
    expect(form.shadowRoot!.activeElement?.id).to.equal('items/2.4.1#points');
    await typeInto(form, 'items/2.4.1#points', '8');
    await typeInto(form, 'items/1.3.2#points', '6');
    expect(hasPart(form, '#errors')).to.equal(false);
  });

  it('marks what was wrong when it came at once, and what is typed when it is left', async () => {
    const form = await openForm({ value: assessmentWith({ items: { '1.4': { points: 60 } } }) });
    const isMarked = (row: string): boolean =>
      partOf(form, `items/${row}#points`).getAttribute('aria-invalid') === 'true';
    expect(isMarked('1.4')).to.equal(true);
    await typeInto(form, 'items/1.3.1#points', '60');
    expect(isMarked('1.3.1')).to.equal(false);
    await leave(form);
    expect(isMarked('1.3.1')).to.equal(true);
    form.value = assessmentWith({ items: { '1.3.2': { points: 60 } } });
    await form.updateComplete;
    expect(isMarked('1.3.2')).to.equal(true);
  });

  it('lets an incomplete form be finished only after a warning', async () => {
    const form = await openForm();
    const submitted: AssessmentDetail[] = [];
    form.addEventListener('dds-submit', ({ detail }) => submitted.push(detail));
    await press(form, 'Kiểm tra và hoàn tất');
    expect(textOf(form, 'dialog')).to.contain('25 mục chưa có điểm');
    await expect(form).to.be.accessible();
    await press(form, 'Quay lại điền tiếp');
    expect(submitted).to.have.length(0);
    expect(form.shadowRoot!.activeElement?.textContent.trim()).to.equal('Kiểm tra và hoàn tất');
    await press(form, 'Kiểm tra và hoàn tất');
    form.shadowRoot!.querySelector('dialog')!.dispatchEvent(new Event('cancel'));
    await form.updateComplete;
    expect(hasPart(form, 'dialog')).to.equal(false);
    expect(form.shadowRoot!.activeElement?.textContent.trim()).to.equal('Kiểm tra và hoàn tất');
    await press(form, 'Kiểm tra và hoàn tất');
    await press(form, 'Vẫn hoàn tất');
    expect(submitted[0]?.result.complete).to.equal(false);
  });

  it('finishes a complete form and says what comes next, unless the page says it', async () => {
    const form = await openForm({ value: completeWith() });
    await press(form, 'Kiểm tra và hoàn tất');
    expect(textOf(form, '#notice')).to.contain('không có lỗi');
    await press(form, 'Đóng');
    expect(form.shadowRoot!.activeElement?.parentElement?.id).to.equal('files');
    form.addEventListener('dds-submit', (event) => event.preventDefault());
    await press(form, 'Kiểm tra và hoàn tất');
    expect(hasPart(form, '#notice')).to.equal(false);
  });

  it('speaks English under lang="en", with a decimal point', async () => {
    const form = await openForm({ value: completeWith({ '1.3.1': 5.5 }) });
    expect(partOf(form, 'items/1.3.1#points').value).to.equal('5,5');
    form.lang = 'en';
    await form.updateComplete;
    await form.updateComplete;
    expect(partOf(form, 'items/1.3.1#points').value).to.equal('5.5');
    expect(textOf(form, '.summary')).to.contain('5.5 / 100 points');
    const english = form.shadowRoot!.textContent.replace(/QĐ-BGDĐT|Quảng Ninh|Tiếng Việt/g, '');
    expect(english.match(/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi)).to.equal(null);
  });

  it('reads the totals out after a pause, not at every key', async () => {
    const form = await openForm();
    const spoken = (): string => textOf(form, '.form > [role=status]');
    await typeInto(form, 'items/1.3.1#points', '6');
    expect(spoken()).to.equal('');
    await aTimeout(1700);
    expect(spoken()).to.contain('Nhóm 1 6 / 100 điểm');
  });

  it('can be read step by step while it is disabled', async () => {
    const form = await openForm({ value: completeWith(), disabled: true, layout: 'steps' });
    const steps = form.shadowRoot!.querySelectorAll<HTMLButtonElement>('.steps button');
    expect([...steps].filter((step) => step.matches(':disabled'))).to.have.length(0);
    steps[1]!.click();
    await form.updateComplete;
    expect(partOf(form, 'items/1.3.1#points').matches(':disabled')).to.equal(true);
    expect(partOf(form, 'search').matches(':disabled')).to.equal(false);
  });

  it('cannot be changed while it is disabled', async () => {
    const form = await openForm({ value: completeWith(), disabled: true });
    expect(partOf(form, 'items/1.3.1#points').matches(':disabled')).to.equal(true);
    await expect(form).to.be.accessible();
  });

  it('fits a screen of 320 px', async () => {
    const form = await openForm({ value: completeWith(), guidance: quangNinh2023 });
    form.parentElement!.style.setProperty('width', '320px');
    await openPanel(form, 'items/1.3.1');
    await press(form, 'Thêm minh chứng mới', 'items/1.3.1');
    await aTimeout(50);
    expect(form.scrollWidth).to.be.at.most(320);
  });

  it('shows values that are no answers without breaking', async () => {
    for (const value of [
      { schemaVersion: 1, catalog: '4725-2022', items: [1], conditions: 'x', evidence: {} },
      {
        schemaVersion: 1,
        catalog: '4725-2022',
        institution: { name: 7, stages: 'x' },
        items: { '1.3.1': null, '1.6.1': { points: {}, measure: 'x', evidence: [1], note: [] } },
        evidence: [null, 'x', { id: 'H1', kind: 'strange', title: {} }],
      },
      { schemaVersion: 1, catalog: 'another' },
      'text',
      null,
    ]) {
      const form = await openForm({ guidance: quangNinh2023 });
      form.value = value as Assessment;
      await form.updateComplete;
      expect(hasPart(form, '.file-bar')).to.equal(true);
    }
  });

  it('says that an assessment of another index cannot be scored', async () => {
    const form = await openForm({ value: { schemaVersion: 1, catalog: 'another' } });
    expect(form.result).to.equal(null);
    expect(textOf(form, '[role=alert]')).to.contain('bộ chỉ số khác');
  });

  it('tells of answers to rows that the index does not have', async () => {
    const form = await openForm({ value: assessmentWith({ items: { '9.9': { points: 1 } } }) });
    expect(textOf(form, '#outside')).to.contain('9.9');
    await press(form, '1 lỗi cần sửa');
    expect(form.shadowRoot!.activeElement?.id).to.equal('outside');
  });

  it('draws the total with the key itself, and the rest once that is painted', async () => {
    const form = await openForm();
    const field = partOf(form, 'items/1.3.1#points');
    field.focus();
    field.value = '5,5';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(textOf(form, '.total')).to.contain('5,5 / 100 điểm').and.contain('Được 0/100 điểm');
    expect(textOf(form, '[id="criteria/1.3"] .criterion-total')).to.contain('0 / 30 điểm');
    await form.updateComplete;
    expect(textOf(form, '.total')).to.contain('Được 5,5/100 điểm');
    expect(textOf(form, '[id="criteria/1.3"] .criterion-total')).to.contain('5,5 / 30 điểm');
  });

  it('carries every answer on its paper sheet', async () => {
    const form = await openForm();
    await typeInto(form, 'institution/name', 'THPT Hạ Long');
    await typeInto(form, 'items/1.3.1#points', '5,5');
    await leave(form);
    dispatchEvent(new Event('beforeprint'));
    expect(textOf(form, '.sheet')).to.contain('THPT Hạ Long').and.contain('5,5');
    // A head who approves the paper sees which maxima no source states.
    expect(textOf(form, '.sheet')).to.contain('8 (?)').and.contain('(?) “Chưa kiểm chứng”');
    expect(form.shadowRoot!.querySelectorAll('.sheet button, .sheet input')).to.have.length(0);
    expect(getComputedStyle(form.shadowRoot!.querySelector('.sheet')!).display).to.equal('none');
    dispatchEvent(new Event('afterprint'));
  });

  it('draws its paper sheet at once when the page goes to paper, and only then', async () => {
    const form = await openForm();
    expect(hasPart(form, '.sheet')).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect(hasPart(form, '.sheet')).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(hasPart(form, '.sheet')).to.equal(false);
    form.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(hasPart(form, '.sheet')).to.equal(false);
  });

  it('prints a criterion that is its own single item as one line', async () => {
    const form = await openForm({
      value: assessmentWith({ items: { '1.4': { points: 8, note: 'Đã số hóa' } } }),
    });
    dispatchEvent(new Event('beforeprint'));
    const lines = [...form.shadowRoot!.querySelectorAll('.sheet tr')]
      .map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()))
      .filter(([code, title]) => code === '1.4' || title?.startsWith('Tổng'));
    expect(lines.map((cells) => cells.slice(2))).to.deep.equal([
      ['10', '8', 'Đã số hóa'],
      ['100', '8', ''],
      ['100', '0', ''],
    ]);
    dispatchEvent(new Event('afterprint'));
  });
});
