import { describe, expect, it } from 'vitest';
import { issueStatusList, type StatusListOptions } from '../status/issue-status-list.js';
import { packBits } from '../status/bits.js';
import { decode, encode, replace, signAs, split } from '../testing/forge.js';
import {
  authority,
  declare,
  makeIssuer,
  authorityId,
  recognise,
  school,
  trust,
  verify,
} from '../testing/parties.js';

const list = 'https://sgddt.example.gov.vn/dds/status.jwt';
const [first, last] = [
  await recognise({ status: { list, index: 0 } }),
  await recognise({ status: { list, index: 131_071 } }),
];

function sign(changes: Partial<StatusListOptions> = {}, issuer = authority) {
  const at = '2026-05-25T00:00:00Z';
  const validUntil = '2026-06-25T00:00:00Z';
  return issueStatusList(issuer, { list, revoked: [], at, validUntil, ...changes });
}

const none = await sign();
const both = await sign({ revoked: [0, 131_071] });

function verifyWith(token: string, statusLists: readonly string[], rest = {}) {
  return verify(token, { trust: { ...trust, statusLists }, ...rest });
}

describe('a badge in a status list', () => {
  it('is good when its bit is not set, and says how old the list is', async () => {
    expect(await verifyWith(first.token, [none])).toMatchObject({
      verdict: 'recognised',
      facts: {
        status: {
          state: 'good',
          list: {
            issuedAt: '2026-05-25T00:00:00Z',
            validUntil: '2026-06-25T00:00:00Z',
            age: 7 * 86_400,
          },
        },
      },
    });
  });

  it('is revoked when its bit is set, at either end of the list', async () => {
    for (const { token } of [first, last]) {
      expect(await verifyWith(token, [both])).toMatchObject({
        verdict: 'revoked',
        facts: { status: { state: 'revoked' } },
      });
    }
  });

  it('is not revoked by the bits beside its own', async () => {
    const beside = await recognise({ status: { list, index: 9 } });
    const others = await sign({ revoked: [8, 10, 0, 16, 9 + 65_536] });
    expect((await verifyWith(beside.token, [others])).verdict).toBe('recognised');
    expect((await verifyWith(beside.token, [await sign({ revoked: [9] })])).verdict).toBe(
      'revoked',
    );
  });

  it('stays revoked by an older list, and by one that has expired', async () => {
    const newer = await sign({ at: '2026-05-26T00:00:00Z' });
    expect((await verifyWith(first.token, [newer, both])).verdict).toBe('revoked');
    const at = '2026-12-01T00:00:00Z';
    expect((await verifyWith(first.token, [both], { at })).verdict).toBe('revoked');
  });

  it('takes its state from the newest list', async () => {
    const newer = await sign({ at: '2026-05-26T00:00:00Z' });
    expect(await verifyWith(first.token, [none, newer])).toMatchObject({
      facts: { status: { list: { issuedAt: '2026-05-26T00:00:00Z' } } },
    });
  });
});

describe('a badge of which no list can tell', () => {
  it.each([
    ['without a list', [], 'list-missing'],
    ['with what is no list', ['hello', ''], 'list-missing'],
    ['with a badge in the place of a list', [first.token], 'list-missing'],
  ])('stands, and says so: %s', async (_, lists, reason) => {
    expect(await verifyWith(first.token, lists)).toMatchObject({
      verdict: 'recognised',
      facts: { status: { state: 'unknown', reason, list: null } },
    });
  });

  it('is refused when the host wants to know', async () => {
    expect(await verifyWith(first.token, [], { unknownStatus: 'refuse' })).toMatchObject({
      verdict: 'status-unknown',
    });
    expect(await verifyWith(first.token, [none], { unknownStatus: 'refuse' })).toMatchObject({
      verdict: 'recognised',
    });
  });

  it('is not helped by a list that has expired', async () => {
    const at = '2026-06-25T00:00:01Z';
    expect(await verifyWith(first.token, [none], { at })).toMatchObject({
      verdict: 'recognised',
      facts: { status: { state: 'unknown', reason: 'list-expired' } },
    });
    expect(await verifyWith(first.token, [none], { at, unknownStatus: 'refuse' })).toMatchObject({
      verdict: 'status-unknown',
    });
  });

  it('has no list to be in where its issuer keeps none', async () => {
    const { token } = await recognise();
    expect(await verifyWith(token, [both], { unknownStatus: 'refuse' })).toMatchObject({
      verdict: 'recognised',
      facts: { status: { state: 'none' } },
    });
  });
});

describe('a list that is not the issuer’s', () => {
  const unusable = { facts: { status: { state: 'unknown', reason: 'list-unusable' } } };

  it.each<[string, () => Promise<string>]>([
    ['signed by a school for the same address', () => sign({ revoked: [0] }, school)],
    [
      'signed by a stranger in the issuer’s name',
      async () => sign({ revoked: [0] }, await makeIssuer(authorityId, 'Sở')),
    ],
    [
      'changed after it was signed',
      async () => {
        const [head, body, signature] = split(none);
        const encodedList = await packBits([0]);
        const changed = replace(decode(body), 'credentialSubject/encodedList', encodedList);
        return `${head}.${encode(changed)}.${signature}`;
      },
    ],
    [
      'signed by the issuer’s key in another name',
      async () => {
        const other = { issuer: 'https://khac.example/dds', iss: 'https://khac.example/dds' };
        return signAs({ ...decode(split(both)[1]), ...other }, authority);
      },
    ],
    ['shorter than the place of the badge', async () => listOf('H4sIAAAAAAAAAwMAAAAAAAAAAAA')],
    ['of bytes that are not packed', async () => listOf('AAAA')],
    ['of a packed bomb', async () => listOf(await bomb())],
  ])('can neither withdraw nor confirm: %s', async (_, make) => {
    expect(await verifyWith(first.token, [await make()])).toMatchObject(unusable);
  });

  it('is passed over beside one that is', async () => {
    const forged = await sign({ revoked: [0] }, school);
    expect(await verifyWith(first.token, [forged, none])).toMatchObject({
      facts: { status: { state: 'good' } },
    });
  });

  it.each([
    ['type', ['VerifiableCredential']],
    ['credentialSubject/type', 'OtherList'],
    ['credentialSubject/statusPurpose', 'suspension'],
    ['issuer', 'https://evil.example/dds'],
    ['iss', 'https://evil.example/dds'],
    ['jti', 'https://evil.example/list'],
    ['id', 'https://evil.example/list'],
    ['validUntil', '2099-01-01T00:00:00Z'],
    ['nbf', 1],
    ['exp', undefined],
    ['credentialSubject/encodedList', 'x'],
  ])('is no list with another %s', async (path, value) => {
    const changed = await signAs(replace(decode(split(both)[1]), path, value), authority);
    expect(await verifyWith(first.token, [changed])).toMatchObject({
      verdict: 'recognised',
      facts: { status: { state: 'unknown' } },
    });
  });

  it('is no badge itself', async () => {
    expect((await verify(none)).verdict).toBe('malformed');
  });

  async function listOf(encoded: string): Promise<string> {
    const payload = replace(decode(split(none)[1]), 'credentialSubject/encodedList', `u${encoded}`);
    return signAs(payload, authority);
  }

  async function bomb(): Promise<string> {
    const zeros = new Blob([new Uint8Array(50_000_000)]).stream();
    const stream = zeros.pipeThrough(new CompressionStream('gzip'));
    const packed = await new Response(stream).arrayBuffer();
    return Buffer.from(packed).toString('base64url');
  }
});

describe('a later badge', () => {
  const later = { at: '2026-05-28T00:00:00Z' };

  it('takes the place of one of the same issuer, school and year', async () => {
    const newer = await recognise(later);
    expect(await verify(first.token, { newer: [newer.token] })).toMatchObject({
      verdict: 'superseded',
      facts: { supersededBy: newer.badge.id },
    });
    expect(await verify(newer.token, { newer: [first.token, newer.token] })).toMatchObject({
      verdict: 'recognised',
      facts: { supersededBy: null },
    });
  });

  it('takes no place when it is not proved, or about something else', async () => {
    const stranger = await makeIssuer(authorityId, 'Sở');
    const others = [
      await recognise(later, {}, stranger),
      await declare(later),
      await recognise(later, { school: { id: 'https://khac.edu.vn/dds', name: 'Khác' } }),
      await recognise(later, { assessment: { ...yearBefore } }),
    ];
    const newer = [...others.map(({ token }) => token), 'hello', first.token];
    expect((await verify(first.token, { newer })).verdict).toBe('recognised');
  });

  const met = { met: true };
  const yearBefore = {
    schemaVersion: 1,
    catalog: '4725-2022',
    schoolYear: '2024-2025',
    conditions: { '1.1': met, '1.2': met, '2.1': met, '2.2': met },
  } as const;
});
