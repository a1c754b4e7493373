import { expect, fixture, html } from '@open-wc/testing';

import '../define/dds-assessment.js';
import '../define/dds-badge.js';
import '../define/dds-evidence.js';
import '../define/dds-result.js';
import type { DdsBadge } from '../badge/dds-badge.js';
import type { DdsResult } from '../result/dds-result.js';
import { encodeWidget } from './encode-widget.js';
import { startLoader } from './start-loader.js';

const school = 'Trường THPT Mẫu';
const value = encodeWidget({
  widget: 'badge',
  level: 2,
  groupLevels: { '1': 3, '2': 2 },
  school,
  schoolYear: '2025-2026',
});
const address = `https://school.example/badge.html#dds=${value}`;
const assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  institution: { name: school },
} as const;

/** Waits until the loader has seen what has changed, and the element has drawn it. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

function pictureOf(place: Element): SVGElement | null | undefined {
  return place.querySelector('dds-badge')?.shadowRoot?.querySelector('svg');
}

describe('the loader', () => {
  let stop: () => void;
  let place: HTMLElement;

  beforeEach(async () => {
    place = await fixture(html`<section></section>`);
    stop = startLoader();
  });

  afterEach(() => {
    stop();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows a signed badge without its panel in a link, and forgets the token of another', async () => {
    place.append(
      Object.assign(document.createElement('a'), { href: 'https://school.example/#dds=a.b.c' }),
    );
    await settle();
    const badge = place.querySelector('dds-badge')!;
    expect(badge.token).to.equal('a.b.c');
    expect(badge.pictureOnly).to.equal(true);
    expect(badge.shadowRoot!.textContent).to.contain('chưa kiểm tra chữ ký');
    place.querySelector('a')!.href = address;
    await settle();
    await badge.updateComplete;
    expect(badge.token || '').to.equal('');
    expect(pictureOf(place)!.textContent).to.contain('Mức độ 2');
  });

  /** Puts a link of the page's own making on the page. */
  function addLink(href = address, text = 'Kết quả tự đánh giá'): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    place.append(link);
    return link;
  }

  function addDiv(data: Readonly<Record<string, string>>, text = 'Chưa xem được'): HTMLDivElement {
    const div = document.createElement('div');
    Object.assign(div.dataset, data);
    div.textContent = text;
    place.append(div);
    return div;
  }

  it('shows the badge in a link that comes late, and the link stays one link with one name', async () => {
    const link = addLink();
    await settle();
    expect(pictureOf(link)?.textContent).to.contain('Mức độ 2').and.contain('Nhóm 1: mức 3');
    expect(link.href).to.equal(address);
    expect(place.querySelectorAll('a')).to.have.length(1);
    expect(link.querySelector('dds-badge')?.shadowRoot?.querySelector('a')).to.equal(null);
    await expect(place).to.be.accessible();
  });

  it('hides what the link held without taking it away', async () => {
    const link = addLink();
    await settle();
    expect(link.childNodes).to.have.length(1);
    expect(link.textContent).to.equal('Kết quả tự đánh giá');
    expect(link.innerText.trim()).to.equal('');
  });

  it('takes in what a parser adds to the link afterwards', async () => {
    const link = addLink(address, '');
    await settle();
    link.append('Kết quả');
    await settle();
    expect(link.childNodes).to.have.length(1);
    expect(link.firstElementChild?.textContent).to.equal('Kết quả');
  });

  it('shows the badge in a div', async () => {
    const div = addDiv({ ddsWidget: 'badge', ddsValue: value });
    await settle();
    expect(pictureOf(div)?.getAttribute('aria-label')).to.contain(school);
    await expect(place).to.be.accessible();
  });

  it('shows a result and a list of evidence from the file in a div', async () => {
    const result = addDiv({
      ddsWidget: 'result',
      ddsValue: encodeWidget({ widget: 'result', assessment }),
    });
    const evidence = addDiv({
      ddsWidget: 'evidence',
      ddsValue: encodeWidget({ widget: 'evidence', assessment }),
    });
    await settle();
    const element = result.firstElementChild as DdsResult;
    expect(element.assessment).to.deep.equal(assessment);
    expect(element.shadowRoot?.textContent).to.contain(school);
    expect(evidence.firstElementChild?.localName).to.equal('dds-evidence');
  });

  it('shows the form in a div, with the key of its draft', async () => {
    const kept = addDiv({ ddsWidget: 'assessment', ddsStorageKey: 'thpt-mau_2025-2026' });
    const loose = addDiv({ ddsWidget: 'assessment' });
    await settle();
    expect(kept.firstElementChild?.getAttribute('storage-key')).to.equal('thpt-mau_2025-2026');
    expect(loose.firstElementChild?.localName).to.equal('dds-assessment');
    expect(loose.firstElementChild?.hasAttribute('storage-key')).to.equal(false);
  });

  const strange: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['no value', { ddsWidget: 'badge' }],
    ['the value of another widget', { ddsWidget: 'result', ddsValue: value }],
    ['an unknown widget', { ddsWidget: 'seal', ddsValue: value }],
    ['a value that is JSON', { ddsWidget: 'badge', ddsValue: '{"level":2}' }],
    ['a key with a slash', { ddsWidget: 'assessment', ddsStorageKey: 'a/b' }],
    ['a result from the address', { ddsWidget: 'result', ddsFrom: 'location', ddsValue: value }],
  ];
  for (const [name, data] of strange) {
    it(`leaves a div with ${name} as it was`, async () => {
      const div = addDiv(data);
      await settle();
      expect(div.innerText).to.equal('Chưa xem được');
      expect(div.children).to.have.length(0);
    });
  }

  const forms: readonly (readonly [string, string])[] = [
    ['four parts, which no token has', `https://a.example/#dds=a.b.c.d`],
    ['another version', 'https://a.example/#dds=eyJ2IjoyfQ'],
    ['a value within a longer fragment', `https://a.example/#/path#dds=${value}`],
    ['an address that is not of the web', `ftp://a.example/#dds=${value}`],
    ['script', `javascript:alert(1)//#dds=${value}`],
    [
      'more than a badge',
      `https://a.example/#dds=${encodeWidget({ widget: 'result', assessment })}`,
    ],
  ];
  for (const [name, href] of forms) {
    it(`leaves a link with ${name} as it was`, async () => {
      const link = addLink(href);
      await settle();
      expect(link.children).to.have.length(0);
      expect(link.textContent).to.equal('Kết quả tự đánh giá');
    });
  }

  it('leaves alone what is being edited, as it would be saved', async () => {
    place.contentEditable = 'true';
    const link = addLink();
    await settle();
    expect(link.children).to.have.length(0);
  });

  it('leaves a link of a drawing alone', async () => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const link = document.createElementNS('http://www.w3.org/2000/svg', 'a');
    link.setAttribute('href', address);
    drawing.append(link);
    place.append(drawing);
    await settle();
    expect(link.children).to.have.length(0);
  });

  it('follows a link that changes, and undoes it when it asks for nothing any more', async () => {
    const link = addLink();
    await settle();
    const other = { widget: 'badge', level: 3, school, schoolYear: '2026-2027' } as const;
    link.href = `https://school.example/#dds=${encodeWidget(other)}`;
    await settle();
    expect(pictureOf(link)?.textContent).to.contain('Mức độ 3').and.not.contain('Nhóm 1');
    link.href = 'https://school.example/';
    await settle();
    expect(link.children).to.have.length(0);
    expect(link.textContent).to.equal('Kết quả tự đánh giá');
  });

  it('changes the element of a div that asks for another', async () => {
    const div = addDiv({ ddsWidget: 'badge', ddsValue: value });
    await settle();
    div.dataset['ddsWidget'] = 'assessment';
    await settle();
    expect([...div.children].map(({ localName }) => localName)).to.deep.equal(['dds-assessment']);
  });

  it('follows the fragment of the page, but shows from it a badge only', async () => {
    const div = addDiv({ ddsWidget: 'badge', ddsFrom: 'location' });
    await settle();
    expect(div.children).to.have.length(0);
    location.hash = `#dds=${value}`;
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await settle();
    expect(pictureOf(div)?.textContent).to.contain('Mức độ 2');
    location.hash = '#dds=nonsense';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await settle();
    expect(div.innerText).to.equal('Chưa xem được');
  });

  it('undoes what leaves the page, and does it again when it comes back', async () => {
    const link = addLink();
    await settle();
    link.remove();
    await settle();
    expect(link.children).to.have.length(0);
    expect(link.textContent).to.equal('Kết quả tự đánh giá');
    place.append(link);
    await settle();
    expect(pictureOf(link)?.textContent).to.contain('Mức độ 2');
  });

  it('does not touch what is only moved', async () => {
    const link = addLink();
    await settle();
    const badge = link.firstElementChild;
    place.prepend(link);
    await settle();
    expect(link.firstElementChild).to.equal(badge);
  });

  it('leaves a form that is taken out for a while as it is, with what was typed', async () => {
    const div = addDiv({ ddsWidget: 'assessment' });
    await settle();
    const form = div.firstElementChild;
    div.remove();
    await settle();
    place.append(div);
    await settle();
    expect(div.firstElementChild).to.equal(form);
  });

  it('knows a copy of what it has done, as a cache of pages makes one', async () => {
    const link = addLink();
    await settle();
    const copy = link.cloneNode(true) as HTMLAnchorElement;
    place.replaceChildren(copy);
    await settle();
    expect(copy.childNodes).to.have.length(1);
    expect(copy.querySelectorAll('dds-badge')).to.have.length(1);
    expect(copy.textContent).to.equal('Kết quả tự đánh giá');
    const badge = copy.firstElementChild as DdsBadge;
    expect(badge.shadowRoot?.textContent).to.contain('Nhóm 1: mức 3');
  });

  it('gives the page back what it held when it stops', async () => {
    const link = addLink();
    await settle();
    stop();
    expect(link.children).to.have.length(0);
    addLink();
    await settle();
    expect(place.querySelector('dds-badge')).to.equal(null);
  });

  it('puts nothing on window', () => {
    expect(Object.keys(window).filter((name) => /dds/i.test(name))).to.deep.equal([]);
  });
});

describe('several loaders on a page', () => {
  it('stand back behind the first, with one warning where versions differ', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    const place = await fixture<HTMLElement>(html`<a href=${address}>Kết quả</a>`);
    const stops = ['1.0.0', '1.0.0', '2.0.0', '3.0.0'].map(startLoader);
    try {
      await settle();
      expect(place.querySelectorAll('dds-badge')).to.have.length(1);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('2.0.0').and.contain('1.0.0');
      // Those that stand back stop nothing but themselves.
      stops[3]?.();
      stops[1]?.();
      expect(place.querySelectorAll('dds-badge')).to.have.length(1);
    } finally {
      console.warn = warn;
      stops[0]?.();
    }
    expect(place.querySelectorAll('dds-badge')).to.have.length(0);
  });
});
