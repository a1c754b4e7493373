import { aTimeout, expect, waitUntil } from '@open-wc/testing';

import '../define/dds-assessment.js';
import { painted } from '../internal/painted.js';
import type { DdsAssessment } from './dds-assessment.js';
import { hasPart, openForm, partOf, press, textOf } from './form.fixture.js';
import { lateWork } from './late-work.js';

const GROUP = 'groups/1-title';

/** A network that brings the work, or fails to, when it is told to; and how often it was asked. */
async function slowNetwork(): Promise<{
  bring: () => void;
  fail: () => void;
  asked: () => number;
}> {
  await lateWork.load();
  const { module } = lateWork;
  let settle: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    settle = resolve;
  });
  lateWork.module = undefined;
  let asked = 0;
  lateWork.load = () => {
    asked++;
    return arrival;
  };
  const arrive = (isThere: boolean) => (): void => {
    lateWork.module = isThere ? module : undefined;
    lateWork.hasFailed = !isThere;
    settle();
  };
  restore = arrive(true);
  return { bring: arrive(true), fail: arrive(false), asked: () => asked };
}

let restore: () => void = () => undefined;

/** A form of which nothing is awaited. */
async function open(properties: Partial<DdsAssessment>): Promise<DdsAssessment> {
  void openForm(properties);
  const find = (): DdsAssessment | null => document.querySelector('dds-assessment');
  // On one page, nothing is drawn before the work has come.
  await waitUntil(() => find()?.hasUpdated || find()?.layout === 'page');
  return find()!;
}

/** Goes to the first group, and awaits nothing. */
function openGroup(form: DdsAssessment): void {
  form.shadowRoot!.querySelectorAll<HTMLElement>('.steps button')[1]!.click();
}

describe('the work, which comes when the overview has been painted', () => {
  afterEach(() => {
    restore();
    Reflect.deleteProperty(lateWork, 'load');
  });

  it('is not needed for the overview, and asked for once that is painted', async () => {
    const network = await slowNetwork();
    const form = await open({ layout: 'steps' });
    expect(hasPart(form, '#overview')).to.equal(true);
    expect(hasPart(form, '[id="institution/name"]')).to.equal(true);
    await waitUntil(() => network.asked() > 0);
    form.requestUpdate();
    await form.updateComplete;
    await painted();
    expect(network.asked()).to.equal(1);
  });

  it('is awaited in the step that needs it, which says so and then has the focus', async () => {
    const network = await slowNetwork();
    const form = await open({ layout: 'steps' });
    openGroup(form);
    await aTimeout(50);
    expect(textOf(form, '.content [role=status]')).to.equal('Đang tải phần này…');
    network.bring();
    await form.updateComplete;
    await aTimeout(0);
    expect(form.shadowRoot!.activeElement?.id).to.equal(GROUP);
    expect(hasPart(form, '.content [role=status]')).to.equal(false);
  });

  it('is said to be missing where the network fails, and leaves the other steps as they are', async () => {
    const network = await slowNetwork();
    const form = await open({ layout: 'steps' });
    openGroup(form);
    network.fail();
    await form.updateComplete;
    await aTimeout(0);
    expect(textOf(form, '.content [role=alert]')).to.contain('Chưa tải được phần này.');
    await press(form, 'Quay lại: Tổng quan');
    expect(hasPart(form, '#overview')).to.equal(true);
  });

  it('is awaited before anything of a form on one page is drawn, which moves the page around it once', async () => {
    const network = await slowNetwork();
    const form = await open({ layout: 'page' });
    await aTimeout(50);
    expect(form.offsetHeight).to.equal(0);
    network.bring();
    await form.updateComplete;
    expect(hasPart(form, `[id="${GROUP}"]`)).to.equal(true);
  });

  it('leaves nobody before an empty page while it takes long', async () => {
    await slowNetwork();
    const form = await open({ layout: 'page' });
    await waitUntil(() => hasPart(form, '.content [role=status]'), 'the form says so', {
      timeout: 5000,
    });
    expect(hasPart(form, '.summary')).to.equal(true);
  });

  it('brings its own styles to forms that were there before it', async () => {
    const network = await slowNetwork();
    const form = await open({ layout: 'steps' });
    const before = form.shadowRoot!.adoptedStyleSheets.length;
    network.bring();
    openGroup(form);
    await form.updateComplete;
    expect(form.shadowRoot!.adoptedStyleSheets.length - before).to.equal(2);
    expect(getComputedStyle(partOf(form, 'items/1.3.1')).borderTopStyle).to.equal('solid');
  });

  it('leaves the form itself on paper until the sheet can be drawn', async () => {
    const network = await slowNetwork();
    const form = await open({ layout: 'steps' });
    dispatchEvent(new Event('beforeprint'));
    expect(hasPart(form, '.sheet')).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    network.bring();
    await form.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(hasPart(form, '.sheet')).to.equal(true);
    dispatchEvent(new Event('afterprint'));
  });

  it('says that versions cannot be shown where it cannot be had', async () => {
    const network = await slowNetwork();
    const form = await open({ layout: 'steps' });
    network.fail();
    await press(form, 'Các bản đã lưu');
    await aTimeout(0);
    await form.updateComplete;
    expect(textOf(form, '.notice')).to.contain('Chưa tải được phần này.');
  });
});
