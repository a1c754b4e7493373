import { expect, fixture, html } from '@open-wc/testing';

import '../define/dds-assessment.js';
import type { DdsAssessment } from './dds-assessment.js';
import { assessmentWith, hasPart, partOf, typeInto } from './form.fixture.js';

const defaultValue = assessmentWith({ items: { '1.3.1': { points: 4 } } });

async function openInForm(): Promise<{ page: HTMLFormElement; element: DdsAssessment }> {
  const page = await fixture<HTMLFormElement>(html`
    <form>
      <fieldset>
        <dds-assessment name="phieu" layout="page" .defaultValue=${defaultValue}></dds-assessment>
      </fieldset>
    </form>
  `);
  const element = page.querySelector('dds-assessment')!;
  await element.updateComplete;
  return { page, element };
}

describe('dds-assessment in a form', () => {
  it('sends the text of the file under its name', async () => {
    const { page, element } = await openInForm();
    await typeInto(element, 'items/1.3.1#points', '5,5');
    const text = new FormData(page).get('phieu') as string;
    expect(JSON.parse(text)).to.deep.equal(assessmentWith({ items: { '1.3.1': { points: 5.5 } } }));
    expect(element.form).to.equal(page);
  });

  it('sends what was typed last, even before it is drawn', async () => {
    const { page, element } = await openInForm();
    const field = partOf(element, 'items/1.3.1#points');
    field.focus();
    field.value = '6';
    const sent: unknown[] = [];
    element.addEventListener('dds-change', () => sent.push(new FormData(page).get('phieu')));
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(sent).to.deep.equal([new FormData(page).get('phieu')]);
    expect(sent[0]).to.contain('"points": 6');
  });

  it('keeps the form from being sent while there is an error, and leads to it', async () => {
    const { page, element } = await openInForm();
    expect(page.checkValidity()).to.equal(true);
    await typeInto(element, 'items/1.3.1#points', '7');
    expect(page.reportValidity()).to.equal(false);
    await element.updateComplete;
    expect(hasPart(element, '#errors')).to.equal(true);
    expect(element.shadowRoot!.activeElement?.id).to.equal('errors');
  });

  it('is missing while required and not complete', async () => {
    const { page, element } = await openInForm();
    element.required = true;
    await element.updateComplete;
    expect(page.checkValidity()).to.equal(false);
    element.required = false;
    await element.updateComplete;
    expect(page.checkValidity()).to.equal(true);
  });

  it('goes back to its default when the form is reset', async () => {
    const { page, element } = await openInForm();
    await typeInto(element, 'items/1.3.1#points', '1');
    page.reset();
    await element.updateComplete;
    expect(element.value).to.equal(defaultValue);
    expect(JSON.parse(new FormData(page).get('phieu') as string)).to.deep.equal(defaultValue);
  });

  it('is disabled and enabled with the fieldset around it', async () => {
    const { page, element } = await openInForm();
    const fieldset = page.querySelector('fieldset')!;
    fieldset.disabled = true;
    await element.updateComplete;
    expect(partOf(element, 'items/1.3.1#points').matches(':disabled')).to.equal(true);
    fieldset.disabled = false;
    await element.updateComplete;
    expect(partOf(element, 'items/1.3.1#points').matches(':disabled')).to.equal(false);
  });

  it('comes back as the browser has kept it, unless a page has set a value', async () => {
    const { element } = await openInForm();
    const kept = assessmentWith({ items: { '1.3.1': { points: 2 } } });
    element.formStateRestoreCallback(JSON.stringify(kept));
    expect(element.value).to.deep.equal(kept);
    element.formStateRestoreCallback(JSON.stringify(defaultValue));
    expect(element.value).to.deep.equal(kept);
    element.formStateRestoreCallback('{');
    expect(element.value).to.deep.equal(kept);
  });
});
