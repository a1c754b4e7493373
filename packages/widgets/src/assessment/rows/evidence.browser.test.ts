import { quangNinh2023 } from '@dds/criteria';
import { expect } from '@open-wc/testing';

import '../../define/dds-assessment.js';
import {
  assessmentWith,
  hasPart,
  leave,
  openForm,
  openEntry,
  openPanel,
  partOf,
  press,
  textOf,
  typeInto,
} from '../form.fixture.js';

describe('the evidence of a row', () => {
  it('is added, written and found in the file', async () => {
    const form = await openForm();
    await openPanel(form, 'items/1.3.1');
    await press(form, 'Thêm minh chứng mới', 'items/1.3.1');
    const entry = 'items/1.3.1/evidence/0';
    expect(form.shadowRoot!.activeElement?.id).to.equal(`${entry}#title`);
    await typeInto(form, `${entry}#title`, 'Hợp đồng LMS');
    await typeInto(form, `${entry}#number`, '08/HĐ');
    await typeInto(form, `${entry}#date`, '5/9/2025');
    await typeInto(form, `${entry}#issuer`, 'Trường');
    await typeInto(form, `${entry}#url`, 'https://thpt-a.edu.vn/hd.pdf');
    const kind = partOf(form, `${entry}#kind`);
    kind.value = 'contract';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    await form.updateComplete;
    expect(form.value).to.deep.equal(
      assessmentWith({
        items: { '1.3.1': { evidence: ['H1-1.3.1-01'] } },
        evidence: [
          {
            id: 'H1-1.3.1-01',
            kind: 'contract',
            title: 'Hợp đồng LMS',
            number: '08/HĐ',
            date: '2025-09-05',
            issuer: 'Trường',
            url: 'https://thpt-a.edu.vn/hd.pdf',
          },
        ],
      }),
    );
    await expect(form).to.be.accessible();
  });

  it('keeps a date that cannot be read as it was typed, and says so', async () => {
    const form = await openForm();
    await openPanel(form, 'conditions/1.1');
    await press(form, 'Thêm minh chứng mới', 'conditions/1.1');
    await typeInto(form, 'conditions/1.1/evidence/0#date', '31/2/2025');
    await leave(form);
    expect(form.value.evidence?.[0]?.date).to.equal('31/2/2025');
    expect(partOf(form, 'conditions/1.1/evidence/0#date').value).to.equal('31/2/2025');
    expect(partOf(form, 'conditions/1.1/evidence/0#date-messages').textContent).to.contain(
      'ngày/tháng/năm',
    );
  });

  it('says at its field that a link is unsafe', async () => {
    const form = await openForm();
    await openPanel(form, 'items/1.4');
    await press(form, 'Thêm minh chứng mới', 'items/1.4');
    await typeInto(form, 'items/1.4/evidence/0#url', 'javascript:alert(1)');
    expect(hasPart(form, '[id="items/1.4/evidence/0#url-messages"]')).to.equal(false);
    await leave(form);
    expect(partOf(form, 'items/1.4/evidence/0#url-messages').textContent).to.contain('https://');
  });

  it('is picked from the register, and changed everywhere at once', async () => {
    const form = await openForm({
      value: assessmentWith({
        conditions: { '1.1': { evidence: ['H1'] } },
        evidence: [{ id: 'H1', kind: 'plan', title: 'Kế hoạch' }],
      }),
    });
    await openPanel(form, 'items/1.3.1');
    partOf(form, 'items/1.3.1#evidence-pick').value = 'H1';
    await press(form, 'Gắn vào mục này', 'items/1.3.1');
    expect(form.value.items).to.deep.equal({ '1.3.1': { evidence: ['H1'] } });
    expect(form.shadowRoot!.activeElement?.id).to.equal('items/1.3.1#evidence-add');
    await openEntry(form, 'items/1.3.1/evidence/0');
    expect(textOf(form, '[id="items/1.3.1"] .entry')).to.contain('Dùng chung với mục 1.1');
    await openPanel(form, 'conditions/1.1');
    await openEntry(form, 'conditions/1.1/evidence/0');
    await typeInto(form, 'items/1.3.1/evidence/0#title', 'Kế hoạch mới');
    expect(partOf(form, 'conditions/1.1/evidence/0#title').value).to.equal('Kế hoạch mới');
  });

  it('serves every item of a criterion at one press', async () => {
    const form = await openForm({
      value: assessmentWith({
        items: { '1.6.1': { points: 5, evidence: ['H1'] } },
        evidence: [{ id: 'H1', kind: 'report', title: 'Báo cáo' }],
      }),
    });
    await openPanel(form, 'items/1.6.1');
    await openEntry(form, 'items/1.6.1/evidence/0');
    await press(form, 'Dùng cho mọi mục của tiêu chí 1.6', 'items/1.6.1');
    expect(form.value.items).to.deep.equal({
      '1.6.1': { points: 5, evidence: ['H1'] },
      '1.6.2': { evidence: ['H1'] },
      '1.6.3': { evidence: ['H1'] },
    });
    const entry = form.shadowRoot!.activeElement?.closest('.entry');
    expect(entry?.id).to.equal('items/1.6.1/evidence/0');
  });

  it('stays in the register when it is taken off its row, and is deleted only when asked', async () => {
    const form = await openForm({
      value: assessmentWith({
        items: { '1.4': { evidence: ['H1'] } },
        evidence: [{ id: 'H1', kind: 'list', title: 'Danh mục học liệu' }],
      }),
    });
    await openPanel(form, 'items/1.4');
    await openEntry(form, 'items/1.4/evidence/0');
    await press(form, 'Gỡ khỏi mục này H1');
    expect(form.value.evidence).to.have.length(1);
    expect(form.value.items).to.equal(undefined);
    expect(form.shadowRoot!.activeElement?.id).to.equal('items/1.4#evidence-add');
    expect(textOf(form, '.unlinked')).to.contain('Danh mục học liệu');
    await expect(form).to.be.accessible();
    await openEntry(form, 'unlinked/evidence/0');
    await press(form, 'Xóa khỏi phiếu H1');
    await press(form, 'Giữ lại');
    expect(form.value.evidence).to.have.length(1);
    await press(form, 'Xóa khỏi phiếu H1');
    await press(form, 'Xóa khỏi phiếu', 'question-actions');
    expect(form.value.evidence).to.equal(undefined);
    expect(form.shadowRoot!.activeElement?.id).to.equal('register');
  });

  it('can let go of an id that the register does not hold', async () => {
    const form = await openForm({
      value: assessmentWith({ items: { '1.4': { points: 1, evidence: ['H9'] } } }),
    });
    await openPanel(form, 'items/1.4');
    expect(textOf(form, '[id="items/1.4"] .entries')).to.contain(
      'không có trong danh mục minh chứng',
    );
    await press(form, 'Gỡ khỏi mục này H9');
    expect(form.value.items).to.deep.equal({ '1.4': { points: 1 } });
  });

  it('shows what the guidance wants, what is missing, and adds it at one press', async () => {
    const form = await openForm({
      guidance: quangNinh2023,
      value: assessmentWith({ conditions: { '1.2': { met: true } } }),
    });
    const summary = (): string => textOf(form, '[id="conditions/1.2#evidence"] > summary');
    expect(summary()).to.contain('còn thiếu 1 loại');
    expect(textOf(form, '[id="conditions/1.2"] .guidance')).to.contain('Còn thiếu');
    expect(textOf(form, '.missing')).to.contain('1 mục thiếu minh chứng');
    await openPanel(form, 'conditions/1.2');
    await press(form, 'Thêm quy chế', 'conditions/1.2');
    expect(form.value.evidence).to.deep.equal([{ id: 'H1-1.2-01', kind: 'regulation' }]);
    expect(summary()).to.not.contain('còn thiếu');
    expect(textOf(form, '[id="conditions/1.2"] .guidance')).to.contain('Đã có');
    await expect(form).to.be.accessible();
  });

  it('goes from the summary to the row whose evidence is missing', async () => {
    const form = await openForm({
      guidance: quangNinh2023,
      value: assessmentWith({ conditions: { '1.2': { met: true } } }),
    });
    await press(form, '1 mục thiếu minh chứng');
    expect(form.shadowRoot!.activeElement?.id).to.equal('conditions/1.2#evidence-add');
    expect(partOf(form, 'conditions/1.2#evidence').hasAttribute('open')).to.equal(true);
  });

  it('keeps the note of a row', async () => {
    const form = await openForm();
    await openPanel(form, 'items/1.3.1');
    await typeInto(form, 'items/1.3.1#note', 'Dùng Moodle');
    expect(form.value.items).to.deep.equal({ '1.3.1': { note: 'Dùng Moodle' } });
    expect(textOf(form, '[id="items/1.3.1#evidence"] > summary')).to.contain('có ghi chú');
    await typeInto(form, 'items/1.3.1#note', '');
    expect(form.value).to.deep.equal(assessmentWith());
  });
});
