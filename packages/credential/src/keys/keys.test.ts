import { base64url, CompactEncrypt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import { algorithms } from '../jws/algorithms.js';
import { declare, school, schoolId, trusting, verify, makeIssuer } from '../testing/parties.js';
import { expectMisuse } from '../testing/misuse.js';
import { createIssuer, publishKeys, publishProfile } from './create-issuer.js';
import { openSigningKey, sealSigningKey } from './seal.js';
import { createSigningKey, signingKeyOf } from './signing-key.js';

const passphrase = 'mưa xuân phơi phới bay';
// Sealing is slow on purpose, so it is done once for all.
const key = await createSigningKey({ extractable: true });
const sealed = await sealSigningKey(key, passphrase);

describe('a signing key', () => {
  it('does not leave the browser unless asked', async () => {
    const kept = await createSigningKey();
    expect(kept.algorithm).toBe('ES256');
    expect(kept.privateKey.extractable).toBe(false);
    await expectMisuse(() => sealSigningKey(kept, passphrase), 'ERR_DDS_KEY_INVALID');
    expect(JSON.stringify(kept)).not.toContain('"d"');
  });

  it('signs after a round through structured clone, as IndexedDB keeps it', async () => {
    const key = structuredClone(await createSigningKey());
    const issuer = await createIssuer(school.profile, key);
    const { token } = await declare({}, issuer);
    const trust = { issuers: [trusting(issuer, 'school')] };
    expect((await verify(token, { trust })).verdict).toBe('declared');
  });

  it.each([
    ['ES256', { name: 'ECDSA', namedCurve: 'P-256' }],
    ['EdDSA', { name: 'Ed25519' }],
    [
      'RS256',
      {
        name: 'RSASSA-PKCS1-v1_5',
        hash: 'SHA-256',
        modulusLength: 2048,
        publicExponent: new Uint8Array([1, 0, 1]),
      },
    ],
  ])('for %s may be any WebCrypto pair', async (algorithm, parameters) => {
    const pair = (await crypto.subtle.generateKey(parameters, false, [
      'sign',
      'verify',
    ])) as CryptoKeyPair;
    expect((await signingKeyOf(pair)).algorithm).toBe(algorithm);
  });

  it.each([
    ['another curve', { name: 'ECDSA', namedCurve: 'P-384' }, ['sign', 'verify']],
    ['another padding', { name: 'RSA-PSS', hash: 'SHA-256', modulusLength: 2048 }, ['sign']],
    ['another hash', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512', modulusLength: 2048 }, ['sign']],
    ['few bits', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 1024 }, ['sign']],
    ['another purpose', { name: 'ECDH', namedCurve: 'P-256' }, ['deriveBits']],
  ])('is refused: %s', async (_, parameters, usages) => {
    const whole = { publicExponent: new Uint8Array([1, 0, 1]), ...parameters };
    const pair = await crypto.subtle.generateKey(whole, false, usages as KeyUsage[]);
    await expectMisuse(() => signingKeyOf(pair), 'ERR_DDS_KEY_INVALID');
  });

  it('is of no other algorithm', async () => {
    for (const algorithm of ['HS256', 'none', 'PS256']) {
      await expectMisuse(() => createSigningKey({ algorithm: algorithm as never }));
    }
  });
});

describe('a sealed key', () => {
  it.each(algorithms)('opens by its passphrase: %s', async (algorithm) => {
    const made = await createSigningKey({ algorithm, extractable: true });
    const opened = await openSigningKey(await sealSigningKey(made, passphrase), passphrase);
    expect(opened).toMatchObject({ algorithm, thumbprint: made.thumbprint });
    expect(opened.privateKey.extractable).toBe(false);
    const issuer = await createIssuer(school.profile, opened);
    const { token } = await declare({}, issuer);
    const before = await createIssuer(school.profile, made);
    const trust = { issuers: [trusting(before, 'school')] };
    expect((await verify(token, { trust })).verdict).toBe('declared');
  });

  it('is a JWE by PBES2 with 210,000 rounds, and shows nothing of the key', async () => {
    expect(decodeProtectedHeader(sealed)).toMatchObject({
      alg: 'PBES2-HS512+A256KW',
      enc: 'A256GCM',
      p2c: 210_000,
    });
    const { d } = await crypto.subtle.exportKey('jwk', key.privateKey);
    expect(sealed).not.toContain(d!);
  });

  it('opens however the keyboard writes Vietnamese', async () => {
    const opened = await openSigningKey(sealed, passphrase.normalize('NFD'), { extractable: true });
    expect(opened.thumbprint).toBe(key.thumbprint);
    expect(opened.privateKey.extractable).toBe(true);
  });

  it('does not open by another passphrase, nor when it was changed', async () => {
    const wrong = 'ERR_DDS_PASSPHRASE_WRONG';
    await expectMisuse(() => openSigningKey(sealed, `${passphrase}!`), wrong);
    const parts = sealed.split('.');
    parts[3] = base64url.encode(base64url.decode(parts[3]!).map((byte) => byte ^ 1));
    await expectMisuse(() => openSigningKey(parts.join('.'), passphrase), wrong);
  });

  it('is refused when it asks for work without end', async () => {
    const [head, ...rest] = sealed.split('.');
    const header = { ...decodeProtectedHeader([head, ...rest].join('.')), p2c: 2_000_000_000 };
    const asking = base64url.encode(new TextEncoder().encode(JSON.stringify(header)));
    const changed = [asking, ...rest].join('.');
    await expectMisuse(() => openSigningKey(changed, passphrase), 'ERR_DDS_PASSPHRASE_WRONG');
  });

  it.each(['', 'hello', 'a.b.c.d.e', `e30.${'A'.repeat(30_000)}`, null])(
    'is not %j',
    async (sealed) => {
      await expectMisuse(() => openSigningKey(sealed as never, passphrase), 'ERR_DDS_KEY_INVALID');
    },
  );

  it('holds a signing key, and nothing else', async () => {
    for (const plain of ['hello', '{}', '{"kty":"oct","k":"AAAA"}']) {
      const other = await new CompactEncrypt(new TextEncoder().encode(plain))
        .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
        .setKeyManagementParameters({ p2c: 1000 })
        .encrypt(new TextEncoder().encode(passphrase));
      await expectMisuse(() => openSigningKey(other, passphrase), 'ERR_DDS_KEY_INVALID');
    }
  });

  it.each(['', 'ngắn quá', 7 as never])('needs a passphrase of some length: %j', async (short) => {
    await expectMisuse(() => sealSigningKey(key, short));
  });
});

describe('what an issuer publishes', () => {
  it('is public keys only, named as in the tokens', () => {
    const { keys } = publishKeys(school);
    expect(keys).toEqual([
      { ...school.key.publicJwk, kid: school.key.thumbprint, alg: 'ES256', use: 'sig' },
    ]);
    expect(Object.keys(keys[0]!)).not.toContain('d');
  });

  it('keeps earlier keys, so that earlier badges still count (rotation)', async () => {
    const before = await declare();
    const next = await makeIssuer(schoolId, 'Trường THPT Mẫu');
    const after = await declare({}, next);
    const keys = publishKeys(next, publishKeys(school), publishKeys(next));
    expect(keys.keys).toHaveLength(2);
    const trust = { issuers: [{ id: schoolId, role: 'school', keys } as const] };
    expect((await verify(before.token, { trust })).verdict).toBe('declared');
    expect((await verify(after.token, { trust })).verdict).toBe('declared');
  });

  it('without a stolen key proves nothing that was signed by it', async () => {
    const before = await declare();
    const next = await makeIssuer(schoolId, 'Trường THPT Mẫu');
    const trust = { issuers: [trusting(next, 'school')] };
    expect(await verify(before.token, { trust })).toMatchObject({ reason: 'key-unknown' });
  });

  it('is a profile of Open Badges', () => {
    expect(publishProfile({ ...school.profile, url: 'https://thpt-mau.edu.vn' })).toEqual({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: schoolId,
      type: ['Profile'],
      name: 'Trường THPT Mẫu',
      url: 'https://thpt-mau.edu.vn',
    });
  });
});
