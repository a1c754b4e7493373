import { catalog4725, quangNinh2023 } from '@dds/criteria';
import { digestOf } from '@dds/criteria/digest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { algorithms } from '../jws/algorithms.js';
import { createIssuer } from '../keys/create-issuer.js';
import { decode, split } from '../testing/forge.js';
import { expectMisuse } from '../testing/misuse.js';
import {
  assessment,
  authority,
  authorityId,
  declare,
  makeIssuer,
  options,
  recognise,
  school,
  schoolId,
  trusting,
  verify,
} from '../testing/parties.js';
import { issueDeclared } from './issue-declared.js';

describe.each(algorithms)('a badge signed by %s', (algorithm) => {
  it('is declared when a school issues it', async () => {
    const issuer = await makeIssuer(schoolId, 'Trường THPT Mẫu', algorithm);
    const { token, badge } = await declare({}, issuer);
    const trust = { issuers: [trusting(issuer, 'school')] };
    expect(await verify(token, { trust })).toMatchObject({ verdict: 'declared', badge });
  });

  it('is recognised when an authority issues it', async () => {
    const issuer = await makeIssuer(authorityId, 'Sở Mẫu', algorithm);
    const decision = { name: 'Quyết định 1/QĐ-SGDĐT', url: 'https://sgddt.example.gov.vn/1' };
    const { token, badge } = await recognise({}, { decision }, issuer);
    const trust = { issuers: [trusting(issuer, 'authority')] };
    expect(await verify(token, { trust })).toMatchObject({ verdict: 'recognised', badge });
  });
});

describe('a badge', () => {
  it('states what scoring gives, over the digest of the file', async () => {
    const { badge } = await declare({ guidance: quangNinh2023 });
    expect(badge).toMatchObject({
      kind: 'declared',
      school: badge.issuer,
      schoolYear: '2025-2026',
      level: 1,
      groups: { '1': 1, '2': 1 },
      assessment: digestOf(assessment),
      reviewed: null,
      catalog: { id: catalog4725.id, digest: catalog4725.digest },
      guidance: { id: quangNinh2023.id, version: quangNinh2023.version },
    });
  });

  it('has headers that Open Badges allows, and claims that agree', async () => {
    const { token, badge } = await recognise({ validFrom: '2026-06-01T00:00:00.999+07:00' });
    const [head, body] = split(token);
    expect(decode(head)).toEqual({ alg: 'ES256', kid: authority.key.thumbprint });
    expect(decode(body)).toMatchObject({
      iss: authorityId,
      sub: schoolId,
      jti: badge.id,
      iat: Date.parse('2026-05-20T02:00:00Z') / 1000,
      nbf: Date.parse('2026-05-31T17:00:00Z') / 1000,
      exp: Date.parse('2027-05-31T17:00:00Z') / 1000,
      validFrom: '2026-05-31T17:00:00Z',
      validUntil: '2027-05-31T17:00:00Z',
    });
  });

  it('names its key by address when the issuer publishes one for others', async () => {
    const keys = 'https://thpt-mau.edu.vn/dds/keys.json';
    const issuer = await createIssuer({ ...school.profile, keys }, school.key);
    const { token } = await declare({}, issuer);
    expect(decode(split(token)[0])['kid']).toBe(`${keys}#${school.key.thumbprint}`);
    const trust = { issuers: [trusting(issuer, 'school')] };
    expect((await verify(token, { trust })).verdict).toBe('declared');
  });

  it('has an id of its own each time, or the one that is given', async () => {
    const [one, other] = [await declare(), await declare()];
    expect(one.badge.id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
    expect(one.badge.id).not.toBe(other.badge.id);
    expect((await declare({ id: 'urn:uuid:1' })).badge.id).toBe('urn:uuid:1');
  });

  it('is said as it is read, whatever the names and times', async () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.normalize('NFC'))
      .filter((text) => text.trim() !== '' && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text));
    const second = fc.integer({ min: 0, max: 4_000_000_000 });
    await fc.assert(
      fc.asyncProperty(name, name, second, fc.nat(131_071), async (own, quoted, start, index) => {
        const at = new Date(start * 1000);
        const validUntil = new Date((start + 1) * 1000);
        const status = { list: 'https://a.example/s', index };
        const recognition = { school: { id: schoolId, name: own }, decision: { name: quoted } };
        const { token, badge } = await recognise({ at, validUntil, status }, recognition);
        const verification = await verify(token, { at });
        expect(verification).toMatchObject({ verdict: 'recognised', badge });
      }),
      { numRuns: 100 },
    );
  });
});

/** The longest that we know of, and hosts of the length that schools have. */
const long = {
  school: 'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên huyện Bình Liêu',
  schoolId: 'https://gdnngdtxbinhlieu.quangninh.edu.vn/dds',
  authority: 'Sở Giáo dục và Đào tạo thành phố Hồ Chí Minh',
  authorityId: 'https://sogddt.quangninh.gov.vn/dds',
  decision: 'Quyết định 1234/QĐ-SGDĐT',
  criteria: 'https://sogddt.quangninh.gov.vn/chuyen-doi-so',
};

describe('the length of a token', () => {
  const rules = { criteria: long.criteria, guidance: undefined };
  const statusOf = (id: string) => ({ list: `${id}/status.jwt`, index: 131_071 });

  it('stays below 2.5 kB with the longest names, so that a link can carry it', async () => {
    const issuers = [
      await makeIssuer(long.schoolId, long.school),
      await makeIssuer(long.authorityId, long.authority),
    ] as const;
    const declared = await declare({ ...rules, status: statusOf(long.schoolId) }, issuers[0]);
    const recognised = await recognise(
      { ...rules, status: statusOf(long.authorityId) },
      { school: issuers[0].profile, decision: { name: long.decision } },
      issuers[1],
    );
    expect(declared.token.length).toBeLessThan(2500);
    expect(recognised.token.length).toBeLessThan(2500);
  });

  it('grows by 256 with RSA, and by 104 with the digest of the authority’s own file', async () => {
    const ecdsa = await recognise({}, {}, authority);
    const rsa = await recognise(
      {},
      {},
      await makeIssuer(authorityId, authority.profile.name, 'RS256'),
    );
    expect(rsa.token.length - ecdsa.token.length).toBe(256);
    const reviewed = await recognise({}, { reviewed: { ...assessment, evidence: [] } });
    expect(reviewed.token.length - ecdsa.token.length).toBeLessThanOrEqual(104);
  });
});

describe('no badge is issued', () => {
  it.each([
    ['without a level', { ...assessment, conditions: {} }],
    ['without a school year', { ...assessment, schoolYear: undefined }],
    ['for a school year that is none', { ...assessment, schoolYear: '2025-2027' }],
  ])('%s', async (_, file) => {
    await expectMisuse(
      () => issueDeclared(school, file as typeof assessment, options),
      'ERR_DDS_BADGE_REFUSED',
    );
  });

  it('that would end before it begins', async () => {
    for (const changes of [
      { validUntil: options.at },
      { validUntil: '2026-05-20T01:59:59Z' },
      { validFrom: '2028-01-01T00:00:00Z' },
      { validFrom: '2020-01-01T00:00:00Z', validUntil: '2021-01-01T00:00:00Z' },
    ]) {
      await expectMisuse(() => declare(changes), 'ERR_DDS_BADGE_REFUSED');
    }
  });

  it.each([
    ['a time', { at: 'today' }],
    ['a time', { validUntil: 5 as never }],
    ['a page', { criteria: 'javascript:alert(1)' }],
    ['a page', { criteria: 'https://a.example/#b' }],
    ['a list', { status: { list: 'nowhere', index: 1 } }],
    ['a place', { status: { list: 'https://a.example/s', index: -1 } }],
    ['a place', { status: { list: 'https://a.example/s', index: 1.5 } }],
    ['an id', { id: 'Trường' }],
  ])('with %s that is none: %j', async (_, changes) => {
    await expectMisuse(() => declare(changes));
  });

  it.each([
    ['two lines', { name: 'a\nb', id: schoolId }],
    ['no name', { name: '', id: schoolId }],
    ['letters in its id', { name: 'a', id: 'https://trường.edu.vn' }],
  ])('for a school with %s', async (_, named) => {
    await expectMisuse(() => recognise({}, { school: named }));
  });

  it('by an issuer that is none', async () => {
    for (const changes of [
      { id: 'Trường' },
      { id: 'https://a.example/#b' },
      { name: '' },
      { name: 7 as never },
      { keys: 'keys.json' },
      { url: 'javascript:alert(1)' },
    ]) {
      await expectMisuse(() => createIssuer({ ...school.profile, ...changes }, school.key));
    }
  });

  it('that is longer than any verifier reads', async () => {
    const items = Array.from({ length: 20 }, () => ({
      item: '1.3.1',
      stages: Array.from({ length: 50 }, () => 'primary' as const),
      treatment: 'zero' as const,
    }));
    await expectMisuse(
      () => declare({ policies: { notApplicable: items } }),
      'ERR_DDS_BADGE_REFUSED',
    );
  });
});
