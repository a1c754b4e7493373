import { describe, expect, it, vi } from 'vitest';
import { issueStatusList } from '../status/issue-status-list.js';
import { authority, declare, recognise, school, trusting, verify } from '../testing/parties.js';
import { expectMisuse } from '../testing/misuse.js';
import { loadTrust } from './load-trust.js';
import type { TrustSources } from './load-types.js';

const { token } = await declare();
const right = trusting(school, 'school');
const key = right.keys.keys[0]!;

describe('a trust list', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['no issuers', {}],
    ['an issuer that is none', { issuers: [null] }],
    ['no id', { issuers: [{ ...right, id: undefined }] }],
    ['an id that is no URI', { issuers: [{ ...right, id: 'Trường' }] }],
    ['another role', { issuers: [{ ...right, role: 'admin' }] }],
    ['a name of two lines', { issuers: [{ ...right, name: 'a\nb' }] }],
    ['no keys', { issuers: [{ ...right, keys: undefined }] }],
    ['keys without their set', { issuers: [{ ...right, keys: [key] }] }],
    ['a key that is none', { issuers: [{ ...right, keys: { keys: ['a'] } }] }],
    ['a private key', { issuers: [{ ...right, keys: { keys: [{ ...key, d: 'AA' }] } }] }],
    ['a secret', { issuers: [{ ...right, keys: { keys: [{ kty: 'oct', k: 'AA' }] } }] }],
    ['two keys of one name', { issuers: [{ ...right, keys: { keys: [key, key] } }] }],
    ['an issuer twice', { issuers: [right, right] }],
    ['status lists that are none', { issuers: [], statusLists: [1] }],
  ])('is refused: %s', async (_, trust) => {
    await expectMisuse(() => verify(token, { trust: trust as never }), 'ERR_DDS_TRUST_INVALID');
  });

  it('is kept apart from keys that serve something else', async () => {
    const others = [{ kty: 'oct' }, { kty: 'EC', crv: 'P-384', kid: 'a' }, { kty: 'XX' }];
    const issuers = [{ ...right, keys: { keys: [...others, key] } }];
    expect((await verify(token, { trust: { issuers } })).verdict).toBe('declared');
  });

  it.each(['yesterday', '2026-06-01', '', 5, null, undefined, new Date(NaN), -1])(
    'needs a time: %s is none',
    async (at) => {
      await expectMisuse(() => verify(token, { at: at as never }));
    },
  );
});

function answer(text: string, status = 200): Promise<Response> {
  return Promise.resolve(new Response(text, { status }));
}

describe('loadTrust', () => {
  const list = 'https://sgddt.example.gov.vn/dds/status.jwt';
  const address = 'https://sgddt.example.gov.vn/dds/keys.json';
  const keys = JSON.stringify(trusting(authority, 'authority').keys);
  const sources: TrustSources = {
    issuers: [right, { id: authority.profile.id, role: 'authority', keys: address }],
    statusLists: [list],
  };

  it('gives a trust list with everything in it', async () => {
    const at = '2026-05-25T00:00:00Z';
    const validUntil = '2026-06-25T00:00:00Z';
    const status = await issueStatusList(authority, { list, revoked: [1], at, validUntil });
    const files: Record<string, string> = { [address]: keys, [list]: `${status}\n` };
    const fetch = vi.fn((asked: string) => Promise.resolve(new Response(files[asked])));
    const { trust, issues } = await loadTrust(sources, { fetch });
    expect(issues).toEqual([]);
    expect(fetch.mock.calls.map(([asked]) => asked)).toEqual([address, list]);
    expect(fetch.mock.calls[0]).toEqual([
      address,
      { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' },
    ]);
    const badge = await recognise({ status: { list, index: 1 } });
    expect((await verify(badge.token, { trust })).verdict).toBe('revoked');
  });

  it.each<[string, () => Promise<Response>, string]>([
    ['there is no network', () => Promise.reject(new TypeError('fetch')), 'keys-unavailable'],
    ['there is no file', () => answer('', 404), 'keys-unavailable'],
    ['the file is no JSON', () => answer('<html>'), 'keys-malformed'],
    ['the file is no set', () => answer('[]'), 'keys-malformed'],
    [
      'the file holds a private key',
      () => answer(JSON.stringify({ keys: [{ ...key, d: 'AA' }] })),
      'keys-malformed',
    ],
    ['the file is too large', () => answer(' '.repeat(1_000_001)), 'keys-unavailable'],
  ])('goes on without keys when %s', async (_, fetch, code) => {
    const { trust, issues } = await loadTrust({ issuers: sources.issuers }, { fetch });
    expect(issues).toEqual([{ code, severity: 'warning', path: 'issuers/1', params: { address } }]);
    expect((await verify(token, { trust })).verdict).toBe('declared');
    const badge = await recognise();
    expect(await verify(badge.token, { trust })).toMatchObject({ reason: 'key-unknown' });
  });

  it('goes on without a status list', async () => {
    const fetch = (asked: string) =>
      asked === list ? Promise.reject(new TypeError('fetch')) : Promise.resolve(new Response(keys));
    const { trust, issues } = await loadTrust(sources, { fetch });
    expect(issues).toMatchObject([{ code: 'status-list-unavailable', path: 'statusLists/0' }]);
    expect(trust.statusLists).toEqual([]);
  });

  it.each(['http://a.example/keys.json', 'ftp://a.example', '/keys.json', 'javascript:1', ''])(
    'asks nothing at %s',
    async (keys_) => {
      const fetch = vi.fn();
      const one = { ...right, keys: keys_ };
      await expectMisuse(() => loadTrust({ issuers: [one] }, { fetch }));
      await expectMisuse(() => loadTrust({ issuers: [], statusLists: [keys_] }, { fetch }));
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});
