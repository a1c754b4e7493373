import { expect } from '@open-wc/testing';

import '../../define/dds-assessment.js';
import type { DdsAssessment } from '../dds-assessment.js';
import {
  assessmentWith,
  leave,
  openForm,
  partOf,
  press,
  textOf,
  typeInto,
} from '../form.fixture.js';

function messagesAt(form: DdsAssessment, field: string): string {
  return form.shadowRoot!.getElementById(`${field}-messages`)?.textContent.trim() ?? '';
}

describe('a field of the form', () => {
  it('reads a decimal comma and a decimal point alike, and leaves both as typed', async () => {
    const form = await openForm();
    for (const typed of ['5,5', '5.5']) {
      await typeInto(form, 'items/1.3.1#points', typed);
      expect(form.value.items?.['1.3.1']).to.deep.equal({ points: 5.5 });
      await leave(form);
      await typeInto(form, 'items/1.3.2#points', typed);
      expect(partOf(form, 'items/1.3.1#points').value).to.equal(typed);
    }
  });

  it('shows a value of the file with a decimal comma in Vietnamese', async () => {
    const form = await openForm({ value: assessmentWith({ items: { '1.3.1': { points: 5.5 } } }) });
    expect(partOf(form, 'items/1.3.1#points').value).to.equal('5,5');
  });

  it('takes nothing away from what is typed, and clamps nothing', async () => {
    const form = await openForm();
    for (const [typed, points] of [
      ['7', 7],
      ['-1', -1],
      ['6,,5', '6,,5'],
      ['sáu', 'sáu'],
      ['999', 999],
    ] as const) {
      await typeInto(form, 'items/1.3.1#points', typed);
      await leave(form);
      expect(partOf(form, 'items/1.3.1#points').value).to.equal(typed);
      expect(form.value.items?.['1.3.1']?.points).to.equal(points);
    }
  });

  it('does not complain before it is left', async () => {
    const form = await openForm();
    const field = partOf(form, 'items/1.3.1#points');
    await typeInto(form, 'items/1.3.1#points', '7');
    expect(messagesAt(form, field.id)).to.equal('');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    await leave(form);
    expect(messagesAt(form, field.id)).to.contain('vượt mức tối đa 6');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-errormessage')).to.equal(`${field.id}-messages`);
    expect(field.getAttribute('aria-describedby')).to.contain(`${field.id}-messages`);
    expect(messagesAt(form, 'items/1.3.2#points')).to.equal('');
    await expect(form).to.be.accessible();
  });

  it('complains at once of what has come with a file', async () => {
    const form = await openForm({ value: assessmentWith({ items: { '1.3.1': { points: 99 } } }) });
    expect(messagesAt(form, 'items/1.3.1#points')).to.contain('vượt mức tối đa 6');
  });

  it('says that points above an unverified maximum count, and is not invalid', async () => {
    const form = await openForm();
    await typeInto(form, 'items/2.3.1#points', '9');
    await leave(form);
    expect(messagesAt(form, 'items/2.3.1#points')).to.contain('chưa được kiểm chứng');
    expect(partOf(form, 'items/2.3.1#points').hasAttribute('aria-invalid')).to.equal(false);
    expect(form.result?.groups['2']?.points).to.equal(9);
  });

  it('marks a maximum that is not verified, and explains the mark', async () => {
    const form = await openForm();
    expect(partOf(form, 'items/2.3.1#points-hint').textContent).to.contain('(chưa kiểm chứng)');
    expect(partOf(form, 'items/2.3.1#points').getAttribute('aria-describedby')).to.equal(
      'items/2.3.1#points-hint',
    );
    expect(partOf(form, 'items/1.3.1#points-hint').textContent.trim()).to.equal('tối đa 6 điểm');
    expect(textOf(form, '[id="groups/2"] .sources')).to.contain('chưa có nguồn nào nêu rõ');
  });

  it('is not written to while an input method composes in it', async () => {
    const form = await openForm({ value: assessmentWith({ items: { '1.3.1': { points: 4 } } }) });
    const field = partOf(form, 'items/1.3.1#points');
    field.focus();
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    field.value = '６';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await form.updateComplete;
    expect(field.value).to.equal('６');
    form.value = assessmentWith({ items: { '1.3.1': { points: 2 } } });
    await form.updateComplete;
    expect(field.value).to.equal('６');
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await leave(form);
    expect(field.value).to.equal('2');
  });

  it('keeps the focus, the caret and the element while the form renders', async () => {
    const form = await openForm();
    const field = partOf(form, 'institution/name');
    await typeInto(form, 'institution/name', 'Trường THPT');
    field.setSelectionRange(3, 3);
    await typeInto(form, 'institution/name', 'Trường THPT A');
    field.setSelectionRange(4, 4);
    form.lang = 'en';
    await form.updateComplete;
    expect(form.shadowRoot!.activeElement === field).to.equal(true);
    expect(partOf(form, 'institution/name') === field).to.equal(true);
    expect(field.selectionStart).to.equal(4);
  });

  it('offers the suggestion of a ratio as a button, and never takes it by itself', async () => {
    const form = await openForm();
    await typeInto(form, 'items/1.6.1#measure-part', '42');
    await typeInto(form, 'items/1.6.1#measure-whole', '45');
    expect(form.value.items?.['1.6.1']).to.deep.equal({ measure: { part: 42, whole: 45 } });
    expect(textOf(form, '[id="items/1.6.1"] .suggestion')).to.contain(
      '(gợi ý của phần mềm, không phải của Quyết định)',
    );
    await press(form, 'Dùng gợi ý: 6,53 điểm');
    expect(form.value.items?.['1.6.1']?.points).to.equal(6.53);
    expect(partOf(form, 'items/1.6.1#points').value).to.equal('6,53');
    expect(form.shadowRoot!.activeElement?.id).to.equal('items/1.6.1#points');
  });

  it('says what is wrong with a measure without touching the points', async () => {
    const form = await openForm({ value: assessmentWith({ items: { '1.6.1': { points: 5 } } }) });
    await typeInto(form, 'items/1.6.1#measure-part', '50');
    await typeInto(form, 'items/1.6.1#measure-whole', '45');
    await leave(form);
    expect(messagesAt(form, 'items/1.6.1#measure')).to.contain('phần không lớn hơn tổng');
    for (const key of ['part', 'whole']) {
      const field = partOf(form, `items/1.6.1#measure-${key}`);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')).to.equal('items/1.6.1#measure-messages');
    }
    expect(form.result?.groups['1']?.points).to.equal(5);
    await expect(form).to.be.accessible();
  });

  it('lets a condition be answered, changed and unanswered again', async () => {
    const form = await openForm();
    const [yes, no] = form.shadowRoot!.querySelectorAll<HTMLInputElement>(
      '[name="conditions/1.1#answer"]',
    );
    yes!.click();
    expect(form.value.conditions).to.deep.equal({ '1.1': { met: true } });
    no!.click();
    expect(form.value.conditions).to.deep.equal({ '1.1': { met: false } });
    await form.updateComplete;
    await press(form, 'Bỏ chọn 1.1');
    expect(form.value).to.deep.equal(assessmentWith());
    expect([yes!.checked, no!.checked]).to.deep.equal([false, false]);
    expect(form.shadowRoot!.activeElement === yes).to.equal(true);
  });

  it('offers "not applicable" where a policy allows it, with a reason', async () => {
    const form = await openForm({
      value: assessmentWith({ institution: { stages: ['continuing'] } }),
      policies: { notApplicable: [{ item: '2.4.2', stages: ['continuing'], treatment: 'zero' }] },
    });
    expect(form.shadowRoot!.querySelectorAll('.leave-out')).to.have.length(1);
    form.shadowRoot!.querySelector<HTMLInputElement>('.leave-out input')!.click();
    await form.updateComplete;
    partOf(form, 'items/2.4.2#notApplicable').focus();
    await leave(form);
    expect(messagesAt(form, 'items/2.4.2#notApplicable')).to.not.equal('');
    await typeInto(form, 'items/2.4.2#notApplicable', 'Trung tâm không tuyển sinh đầu cấp');
    expect(messagesAt(form, 'items/2.4.2#notApplicable')).to.equal('');
    expect(form.result?.issues).to.deep.equal([]);
    await expect(form).to.be.accessible();
  });

  it('ticks the stages', async () => {
    const form = await openForm();
    const [first, , third] = form.shadowRoot!.querySelectorAll<HTMLInputElement>(
      '[id="institution/stages"] input',
    );
    third!.click();
    first!.click();
    expect(form.value.institution?.stages).to.deep.equal(['primary', 'upper-secondary']);
  });

  it('says that an address is none only after it has been left', async () => {
    const form = await openForm();
    await typeInto(form, 'institution/portal', 'thpt-a.edu.vn');
    expect(messagesAt(form, 'institution/portal')).to.equal('');
    await leave(form);
    expect(messagesAt(form, 'institution/portal')).to.contain('https://');
    await typeInto(form, 'institution/portal', 'https://thpt-a.edu.vn');
    expect(messagesAt(form, 'institution/portal')).to.equal('');
  });
});
