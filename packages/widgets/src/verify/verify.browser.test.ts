import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Verification } from '@dds/credential';
import type { Locale } from '@dds/criteria';
import '../define/dds-badge.js';
import '../define/verify.js';
import { DdsBadge } from '../badge/dds-badge.js';
import { badges, school, trust } from './parties.fixture.js';
import { drawVerification } from './draw-verification.js';
import { verifier } from './verifier.js';

type Case = keyof typeof badges;
const cases = Object.keys(badges) as Case[];
const good: readonly string[] = ['recognised', 'declared'];

/** A badge that has been checked. */
async function showBadge(token: string, changes: Partial<DdsBadge> = {}): Promise<DdsBadge> {
  const badge = document.createElement('dds-badge');
  Object.assign(badge, { trust, token, ...changes });
  const checked = oneEvent(badge, 'dds-verify');
  await fixture(html`<div>${badge}</div>`);
  await checked;
  await badge.updateComplete;
  return badge;
}

const pictureOf = (badge: DdsBadge): SVGElement => badge.shadowRoot!.querySelector('svg')!;
const panelOf = (badge: DdsBadge): HTMLElement | null => badge.shadowRoot!.querySelector('.panel');

describe('a signed badge', () => {
  for (const name of cases) {
    it(`is told as ${name}, and is accessible`, async () => {
      const badge = await showBadge(badges[name], { href: '/kiem-tra.html' });
      expect(badge.verification?.verdict).to.equal(name);
      badge.shadowRoot!.querySelector('details')!.open = true;
      await expect(badge).to.be.accessible();
    });
  }

  it('shows the level only where the verdict is good', async () => {
    for (const name of cases) {
      const badge = await showBadge(badges[name]);
      const said = `${badge.shadowRoot!.textContent} ${pictureOf(badge).getAttribute('aria-label')}`;
      expect(/mức độ 1/i.test(said), name).to.equal(good.includes(name));
    }
  });

  it('names nobody whom nothing proves', async () => {
    for (const name of ['untrusted-issuer', 'tampered', 'malformed'] as const) {
      const badge = await showBadge(badges[name]);
      expect(badge.shadowRoot!.textContent, name).not.to.contain(school.profile.name);
      expect(badge.shadowRoot!.textContent, name).not.to.contain('Sở');
    }
  });

  it('never shows what a badge beside it states in attributes', async () => {
    const badge = await showBadge(badges.tampered, { level: '3', school: 'Trường Giả' });
    expect(badge.shadowRoot!.textContent).not.to.contain('Trường Giả');
    expect(badge.shadowRoot!.textContent).not.to.match(/mức độ 3/i);
  });

  it('says in the panel who, what, since when and how to check', async () => {
    const badge = await showBadge(badges.recognised, { href: '/kiem-tra.html' });
    const said = panelOf(badge)!.textContent;
    expect(said).to.contain('Sở Giáo dục và Đào tạo Mẫu công nhận Trường THPT Mẫu đạt mức độ 1');
    expect(said).to.match(/Có giá trị từ \d\d\/\d\d\/\d{4}/);
    const link = panelOf(badge)!.querySelector('a')!;
    expect(link.href).to.equal(
      new URL(`/kiem-tra.html#dds=${badges.recognised}`, location.href).href,
    );
    expect(panelOf(badge)!.querySelector('svg[role=img]')!.getAttribute('aria-label')).to.contain(
      'QR',
    );
  });

  it('says what is wrong without opening the panel', async () => {
    const badge = await showBadge(badges.revoked);
    const outside = panelOf(badge)!.querySelector(':scope > p')!;
    expect(outside.textContent).to.contain('đã thu hồi huy hiệu này');
  });

  it('is a picture alone where the page wants no more', async () => {
    const badge = await showBadge(badges.recognised, { pictureOnly: true, href: '/kiem-tra.html' });
    expect(panelOf(badge)).to.equal(null);
    expect(badge.shadowRoot!.querySelectorAll('a')).to.have.length(1);
  });

  it('is believed by no page that trusts nobody', async () => {
    const badge = await showBadge(badges.recognised, { trust: undefined });
    expect(badge.verification?.verdict).to.equal('untrusted-issuer');
  });

  it('is checked anew with another token', async () => {
    const badge = await showBadge(badges.recognised);
    const checked = oneEvent(badge, 'dds-verify');
    badge.token = badges.tampered;
    await badge.updateComplete;
    expect(pictureOf(badge).textContent).to.contain('Đang kiểm tra');
    await checked;
    await badge.updateComplete;
    expect(badge.verification?.verdict).to.equal('tampered');
  });

  it('shows the last token, however long the one before takes', async () => {
    const answers: ((verification: Verification) => void)[] = [];
    const slow = {
      ...verifier,
      verify: () => new Promise<Verification>((done) => answers.push(done)),
    };
    DdsBadge.useVerifier(slow);
    try {
      const badge = await fixture<DdsBadge>(html`<dds-badge token="a.b.c"></dds-badge>`);
      badge.token = 'd.e.f';
      await badge.updateComplete;
      await Promise.resolve();
      answers[1]!({ verdict: 'malformed', path: 'second' });
      answers[0]!({ verdict: 'malformed', path: 'first' });
      await Promise.resolve();
      await badge.updateComplete;
      expect(badge.verification).to.deep.equal({ verdict: 'malformed', path: 'second' });
    } finally {
      DdsBadge.useVerifier(verifier);
    }
  });
});

describe('the states of a signed badge', () => {
  const proven = async (name: Case) => verifier.verify(badges[name], trust);

  it('differ in words, in shape and, where it is about truth, in colour', async () => {
    const recognised = await proven('recognised');
    const declared = await proven('declared');
    const all: (Verification | undefined)[] = [
      undefined,
      recognised,
      declared,
      ...(
        [
          'other-subject',
          'assessment-mismatch',
          'revoked',
          'superseded',
          'not-yet-valid',
          'expired',
          'status-unknown',
        ] as const
      ).map((verdict) => ({ ...recognised, verdict }) as Verification),
      await proven('untrusted-issuer'),
      await proven('tampered'),
      {
        ...(await proven('tampered')),
        verdict: 'not-checkable',
        reason: 'platform',
      } as Verification,
      await proven('malformed'),
    ];
    for (const locale of ['vi', 'en'] as Locale[]) {
      const views = all.map((each) => drawVerification(each, locale));
      expect(new Set(views.map(({ title }) => title)).size).to.equal(all.length);
      expect(
        new Set(views.map(({ paths }) => JSON.stringify(paths.map(({ d }) => d)))).size,
      ).to.equal(all.length);
      const stated = views.filter(({ level }) => level !== null);
      expect(stated.map(({ title }) => title)).to.deep.equal([views[1]!.title, views[2]!.title]);
    }
  });
});
