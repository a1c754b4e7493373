import { describe, expect, it } from 'vitest';
import { verifyBadge, type Verification } from '@dds/credential';
import { renderBadgeEndpoint } from '../badge/render-badge-endpoint.js';
import { badges, trust } from './parties.fixture.js';
import { renderSignedBadgeEndpoint, renderSignedBadgeSvg } from './render-signed-badge.js';

const verify = (token: string): Promise<Verification> =>
  verifyBadge(token, { trust, at: new Date() });

describe('renderSignedBadgeSvg', () => {
  it('states a level and who signed it for what holds, in either language', async () => {
    const svg = renderSignedBadgeSvg(await verify(badges.recognised));
    expect(svg).toContain('Công nhận chuyển đổi số');
    expect(svg).toContain('Mức độ 1');
    expect(renderSignedBadgeSvg(await verify(badges.declared), 'en')).toContain(
      'Signed by the school',
    );
  });

  it('states no level for what does not', async () => {
    for (const name of ['expired', 'revoked', 'untrusted-issuer', 'tampered'] as const) {
      const svg = renderSignedBadgeSvg(await verify(badges[name]));
      expect(svg, name).not.toMatch(/mức độ 1/i);
    }
  });

  it('draws what is wrong in the colour of it', async () => {
    expect(renderSignedBadgeSvg(await verify(badges.tampered))).toContain('#b3261e');
    expect(renderSignedBadgeSvg(await verify(badges.expired))).toContain('#8a4b00');
  });
});

describe('the endpoint of shields', () => {
  it('has a label, a message that is not empty, and a colour', async () => {
    expect(renderSignedBadgeEndpoint(await verify(badges.recognised))).toEqual({
      schemaVersion: 1,
      label: 'Công nhận chuyển đổi số',
      message: 'Mức độ 1, năm học 2025-2026',
      color: '#8a4b00',
    });
    expect(renderBadgeEndpoint({ level: null, locale: 'en' })).toEqual({
      schemaVersion: 1,
      label: 'Digital self-assessment',
      message: 'No level yet',
      color: '#4f5969',
    });
  });

  it('says what is wrong in the place of a level', async () => {
    expect(renderSignedBadgeEndpoint(await verify(badges.tampered), 'en')).toMatchObject({
      message: 'Forged or changed',
      color: '#b3261e',
    });
  });
});
