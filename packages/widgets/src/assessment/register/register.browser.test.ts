import { expect, waitUntil } from '@open-wc/testing';

import '../../define/dds-assessment.js';
import {
  assessmentWith,
  hasPart,
  openEntry,
  openForm,
  partOf,
  press,
  textOf,
} from '../form.fixture.js';

const copied = [
  'Tên minh chứng\tSố, ký hiệu\tNgày ban hành\tLoại\tCông khai\tMục',
  'Kế hoạch dạy học\t12/KH\t5/9/2025\tkế hoạch\tcó\t1.1; 1.3.1',
  '"Quy chế\nthi"\t\t31/2/2025\tlạ\t?\t9.9',
].join('\n');

describe('the evidence register', () => {
  it('takes a list from a spreadsheet after it was shown, and loses nothing of it', async () => {
    const form = await openForm({ value: assessmentWith() });
    form.shadowRoot!.querySelector<HTMLDetailsElement>('.paste')!.open = true;
    await waitUntil(() => hasPart(form, '#paste'));
    const field = partOf(form, 'paste');
    field.value = copied;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await form.updateComplete;
    expect(form.value).to.deep.equal(assessmentWith());
    expect(textOf(form, '.paste .states')).to.contain('Dòng 3: không có mục 9.9');
    await expect(form).to.be.accessible();
    await press(form, 'Thêm 2 minh chứng vào danh mục');
    expect(form.value).to.deep.equal(
      assessmentWith({
        conditions: { '1.1': { evidence: ['H1-1.1-01'] } },
        items: { '1.3.1': { evidence: ['H1-1.1-01'] } },
        evidence: [
          {
            id: 'H1-1.1-01',
            kind: 'plan',
            title: 'Kế hoạch dạy học',
            number: '12/KH',
            date: '2025-09-05',
            public: true,
          },
          { id: 'H-01', kind: 'other', title: 'Quy chế\nthi', date: '31/2/2025' },
        ],
      }),
    );
    expect(form.shadowRoot!.activeElement?.id).to.equal('register');
    expect(partOf(form, 'paste').value).to.equal('');
  });

  it('gives an entry to one more row, and takes it off a row', async () => {
    const form = await openForm({
      value: assessmentWith({
        conditions: { '2.1': { evidence: ['H1'] } },
        evidence: [{ id: 'H1', kind: 'plan', title: 'A' }],
      }),
    });
    await openEntry(form, 'register/evidence/0');
    partOf(form, 'register/evidence/0#row').value = '1.4';
    await press(form, 'Gắn vào mục này', 'register/evidence/0');
    expect(form.value.items).to.deep.equal({ '1.4': { evidence: ['H1'] } });
    await press(form, 'Gỡ khỏi mục 2.1');
    expect(form.value.conditions).to.equal(undefined);
    expect(form.value.evidence).to.have.length(1);
    await expect(form).to.be.accessible();
  });

  it('leads from an entry to the rows that use it', async () => {
    const form = await openForm({
      layout: 'steps',
      value: assessmentWith({
        conditions: { '2.1': { evidence: ['H1'] } },
        evidence: [{ id: 'H1', kind: 'plan', title: 'A' }],
      }),
    });
    form.shadowRoot!.querySelectorAll<HTMLElement>('.steps button')[3]!.click();
    await form.updateComplete;
    partOf(form, 'register/evidence/0').querySelector('summary')!.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await form.updateComplete;
    await press(form, 'Đến mục 2.1');
    expect(hasPart(form, '[id="conditions/2.1"]')).to.equal(true);
    expect(form.shadowRoot!.activeElement?.id).to.equal('conditions/2.1#answer');
  });
});
