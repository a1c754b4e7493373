import { expect, fixture, html } from '@open-wc/testing';

import '../define/dds-badge.js';
import type { DdsBadge } from '../badge/dds-badge.js';

/** Waits for the observer, then for the element. */
async function settle(badge: DdsBadge): Promise<void> {
  await Promise.resolve();
  await badge.updateComplete;
}

describe('the language of an element', () => {
  it('is Vietnamese unless told', async () => {
    const badge = await fixture<DdsBadge>(html`<dds-badge></dds-badge>`);
    expect(badge.locale).to.equal('vi');
  });

  it('is Vietnamese where the page speaks neither language', async () => {
    const badge = await fixture<DdsBadge>(html`<dds-badge lang="enm"></dds-badge>`);
    expect(badge.locale).to.equal('vi');
  });

  it('is that of the nearest lang', async () => {
    const frame = await fixture(html`
      <div lang="vi">
        <div lang="en-GB"><dds-badge></dds-badge></div>
        <dds-badge lang="en"></dds-badge>
        <dds-badge></dds-badge>
      </div>
    `);
    const locales = [...frame.querySelectorAll('dds-badge')].map(({ locale }) => locale);
    expect(locales).to.deep.equal(['en', 'en', 'vi']);
  });

  it('is found across shadow roots', async () => {
    const outer = await fixture(html`<div lang="en"></div>`);
    const badge = document.createElement('dds-badge');
    outer.attachShadow({ mode: 'open' }).append(badge);
    expect(badge.locale).to.equal('en');
  });

  it('changes with lang, on the page as well as behind a shadow root', async () => {
    const outer = await fixture(html`<div></div>`);
    const badge = document.createElement('dds-badge');
    outer.attachShadow({ mode: 'open' }).append(badge);
    await settle(badge);
    const picture = badge.shadowRoot!.querySelector('svg')!;
    expect(picture.textContent).to.contain('Chưa xếp mức');
    outer.setAttribute('lang', 'en');
    await settle(badge);
    expect(picture.textContent).to.contain('No level yet');
    document.documentElement.lang = 'en';
    outer.removeAttribute('lang');
    await settle(badge);
    expect(picture.textContent).to.contain('No level yet');
    document.documentElement.lang = 'vi';
    await settle(badge);
    expect(picture.textContent).to.contain('Chưa xếp mức');
  });

  it('is found again where the element is moved', async () => {
    const frame = await fixture(html`
      <div>
        <div lang="en"></div>
        <dds-badge></dds-badge>
      </div>
    `);
    const badge = frame.querySelector('dds-badge')!;
    frame.querySelector('[lang]')!.append(badge);
    await settle(badge);
    expect(badge.shadowRoot!.textContent).to.contain('No level yet');
  });

  it('is no longer watched once the element has left the page', async () => {
    const badge = await fixture<DdsBadge>(html`<dds-badge></dds-badge>`);
    badge.remove();
    badge.lang = 'en';
    await settle(badge);
    expect(badge.locale).to.equal('vi');
  });

  it('is that of what a server has drawn until it is hydrated, then that of the page', async () => {
    const badge = document.createElement('dds-badge');
    const drawn = document.createElement('div');
    drawn.lang = 'en';
    badge.attachShadow({ mode: 'open' }).append(drawn);
    const frame = await fixture(html`<div lang="vi"></div>`);
    frame.append(badge);
    expect(badge.locale).to.equal('en');
    await badge.updateComplete;
    await settle(badge);
    expect(badge.locale).to.equal('vi');
    expect(badge.shadowRoot!.querySelector('svg')!.textContent).to.contain('Chưa xếp mức');
  });
});
