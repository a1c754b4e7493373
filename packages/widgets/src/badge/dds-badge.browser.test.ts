import { expect, fixture, html } from '@open-wc/testing';

import '../define/dds-badge.js';
import type { DdsBadge } from './dds-badge.js';

function pictureOf(badge: DdsBadge): SVGElement {
  return badge.shadowRoot!.querySelector('svg')!;
}

function linkOf(badge: DdsBadge): HTMLAnchorElement | null {
  return badge.shadowRoot!.querySelector('a');
}

describe('dds-badge', () => {
  for (const level of ['1', '2', '3', 'none', 'nonsense']) {
    it(`is accessible and says that it is self-assessed at level ${level}`, async () => {
      const badge = await fixture<DdsBadge>(html`
        <dds-badge level=${level} school="Trường THPT Mẫu" school-year="2025-2026"></dds-badge>
      `);
      await expect(badge).to.be.accessible();
      expect(pictureOf(badge).textContent).to.contain('Tự đánh giá chuyển đổi số');
      expect(pictureOf(badge).getAttribute('aria-label')).to.contain('Trường THPT Mẫu');
    });
  }

  it('tells a value that is no level as no level', async () => {
    const badge = await fixture<DdsBadge>(html`<dds-badge level="9.5"></dds-badge>`);
    expect(pictureOf(badge).textContent).to.contain('Chưa đủ điều kiện');
  });

  it('leads to an http address, also a relative one', async () => {
    const badge = await fixture<DdsBadge>(html`<dds-badge level="2" href="/cds"></dds-badge>`);
    expect(linkOf(badge)?.href).to.equal(new URL('/cds', location.href).href);
    expect(linkOf(badge)?.rel).to.equal('noopener noreferrer');
    await expect(badge).to.be.accessible();
  });

  it('makes no link of any other address', async () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'https://']) {
      const badge = await fixture<DdsBadge>(html`<dds-badge level="2" href=${href}></dds-badge>`);
      expect(linkOf(badge), href).to.equal(null);
    }
  });

  it('takes the result before the attribute, with the level of each group', async () => {
    const group = { points: 60, maxPoints: 100, levelByPoints: 2, level: 2, holds: [] };
    const badge = await fixture<DdsBadge>(html`
      <dds-badge
        level="3"
        .result=${{ complete: true, level: 2, groups: { '1': group, '2': group } }}
      ></dds-badge>
    `);
    expect(pictureOf(badge).textContent).to.contain('Mức độ 2').and.contain('Nhóm 2: mức 2');
  });

  for (const school of [
    'Trường THPT Minh Họa (dữ liệu mẫu)',
    'TRƯỜNG PHỔ THÔNG DÂN TỘC NỘI TRÚ TIÊN YÊN',
    'Trung tâm GDNN-GDTX Thành phố Hạ Long',
    'WWWWWWWWWWWWWWWWWWWWWWWW',
    'mmmmmmmmmmmmmmmmmmmmmmmm',
  ]) {
    for (const lang of ['vi', 'en']) {
      it(`keeps every line within its edge, in ${lang}: ${school}`, async () => {
        const group = { points: 60, maxPoints: 100, levelByPoints: 2, level: 2, holds: [] };
        const result = { complete: false, level: null, groups: { '1': group, '2': group } };
        for (const given of [undefined, result]) {
          const badge = await fixture<DdsBadge>(html`
            <dds-badge
              lang=${lang}
              school=${school}
              school-year="2025-2026"
              .result=${given}
            ></dds-badge>
          `);
          for (const line of pictureOf(badge).querySelectorAll('text')) {
            const { x, width } = line.getBBox();
            expect(x + width, line.textContent).to.be.at.most(298);
          }
        }
      });
    }
  }

  it('keeps every line within its edge on a page that spaces its letters', async () => {
    const page = await fixture<HTMLDivElement>(
      html`<div><dds-badge level="2" school="TRƯỜNG THPT HÒN GAI MỚI"></dds-badge></div>`,
    );
    page.style.setProperty('letter-spacing', '4px');
    page.style.setProperty('word-spacing', '8px');
    const badge = page.querySelector<DdsBadge>('dds-badge')!;
    for (const line of pictureOf(badge).querySelectorAll('text')) {
      const { x, width } = line.getBBox();
      expect(x + width, line.textContent).to.be.at.most(298);
    }
  });

  it('keeps its proportions where the page is narrow', async () => {
    const frame = await fixture<HTMLDivElement>(html`<div><dds-badge level="2"></dds-badge></div>`);
    frame.style.setProperty('width', '200px');
    expect(frame.querySelector('dds-badge')!.getBoundingClientRect().width).to.equal(200);
    expect(frame.scrollWidth).to.equal(200);
  });
});
