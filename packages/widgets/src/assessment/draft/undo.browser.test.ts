import { expect } from '@open-wc/testing';

import '../../define/dds-assessment.js';
import { assessmentWith, leave, openForm, partOf, press, typeInto } from '../form.fixture.js';

describe('undo and redo', () => {
  it('takes back what was typed in a field as one step, and makes it again', async () => {
    const form = await openForm({ value: assessmentWith() });
    for (const text of ['6', '6,', '6,5']) await typeInto(form, 'items/1.4#points', text);
    await leave(form);
    await typeInto(form, 'institution/name', 'THPT A');
    await leave(form);
    await press(form, 'Hoàn tác');
    expect(form.value).to.deep.equal(assessmentWith({ items: { '1.4': { points: 6.5 } } }));
    await press(form, 'Hoàn tác');
    expect(form.value).to.deep.equal(assessmentWith());
    expect(partOf(form, 'items/1.4#points').value).to.equal('');
    await press(form, 'Làm lại');
    expect(partOf(form, 'items/1.4#points').value).to.equal('6,5');
  });

  it('listens to the usual keys outside fields only', async () => {
    const form = await openForm({ value: assessmentWith() });
    await typeInto(form, 'items/1.4#points', '6');
    const keys = { key: 'z', ctrlKey: true, bubbles: true, composed: true };
    partOf(form, 'items/1.4#points').dispatchEvent(new KeyboardEvent('keydown', keys));
    expect(form.value.items?.['1.4']?.points).to.equal(6);
    partOf(form, 'items/1.4#revisit').dispatchEvent(new KeyboardEvent('keydown', keys));
    await form.updateComplete;
    expect(form.value).to.deep.equal(assessmentWith());
  });

  it('has nothing to take back of what a page sets', async () => {
    const form = await openForm({ value: assessmentWith() });
    await typeInto(form, 'items/1.4#points', '6');
    form.value = assessmentWith({ items: { '1.4': { points: 2 } } });
    await form.updateComplete;
    const button = [...form.shadowRoot!.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === 'Hoàn tác',
    );
    expect(button?.disabled).to.equal(true);
  });
});
