import { base64url, CompactSign } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { longestBadge } from '../jws/read-jws.js';
import { decode, encode, headerOf, signAs, signRaw, split } from '../testing/forge.js';
import {
  authority,
  authorityId,
  declare,
  makeIssuer,
  now,
  recognise,
  school,
  schoolId,
  trust,
  trusting,
  verdictOf,
  verify,
} from '../testing/parties.js';

const { token } = await declare();
const [head, body, signature] = split(token);
const payload = decode(body);
const recognised = await recognise();
const stranger = await makeIssuer(authorityId, 'Sở Giáo dục và Đào tạo Mẫu');

describe('a token that was changed', () => {
  it('is refused whichever bit of its header, contents or signature is flipped', async () => {
    const parts = [head, body, signature];
    const good: string[] = [];
    for (const [at, part] of parts.entries()) {
      const bytes = base64url.decode(part);
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const changed = bytes.slice();
        changed[bit >> 3]! ^= 1 << (bit & 7);
        const text = parts.map((one, i) => (i === at ? base64url.encode(changed) : one)).join('.');
        const verdict = await verdictOf(text);
        if (!['malformed', 'tampered', 'untrusted-issuer'].includes(verdict)) {
          good.push(`${at}/${bit}: ${verdict}`);
        }
      }
    }
    expect(good).toEqual([]);
  });

  it('is tampered with when it still reads as a badge', async () => {
    const raised = `${head}.${encode({ ...payload, name: 'Mức độ 3' })}.${signature}`;
    expect(await verify(raised)).toMatchObject({
      verdict: 'tampered',
      reason: 'signature-invalid',
    });
  });

  it('is tampered with when it has the signature of another badge', async () => {
    const [, , other] = split((await declare()).token);
    expect(await verdictOf(`${head}.${body}.${other}`)).toBe('tampered');
  });

  it('proves nothing of what it claims', async () => {
    const raised = `${head}.${encode({ ...payload, name: 'Mức độ 3' })}.${signature}`;
    expect(await verify(raised)).not.toHaveProperty('badge');
    expect(await verify(raised)).not.toHaveProperty('facts');
  });
});

describe('an algorithm', () => {
  const withHeader = (header: unknown, end = signature) => `${encode(header)}.${body}.${end}`;

  it.each(['none', 'None', 'NONE', 'nOnE', '', null, undefined, 0, ['ES256']])(
    'may not be %j',
    async (alg) => {
      const { kid } = headerOf(school);
      for (const end of ['', signature, 'AA']) {
        expect(await verdictOf(withHeader({ alg, kid }, end))).toBe('malformed');
      }
    },
  );

  it.each(['HS256', 'HS384', 'HS512', 'PS256', 'RS512', 'ES384', 'ES256K', 'es256', 'Ed25519'])(
    'may not be %s',
    async (alg) => {
      expect(await verdictOf(withHeader({ alg, kid: headerOf(school)['kid'] }))).toBe('malformed');
    },
  );

  it('is the key’s: a token cannot choose another of those that we know', async () => {
    for (const [alg, end] of [
      ['RS256', 'A'.repeat(342)],
      ['EdDSA', signature],
    ] as const) {
      const text = withHeader({ ...headerOf(school), alg }, end);
      expect(await verify(text)).toMatchObject({
        verdict: 'tampered',
        reason: 'algorithm-mismatch',
      });
    }
  });

  it('cannot make a secret of a public key (algorithm confusion)', async () => {
    const rsa = await makeIssuer(schoolId, 'Trường', 'RS256');
    const keys = trusting(rsa, 'school');
    const secret = new TextEncoder().encode(JSON.stringify(keys.keys.keys[0]));
    const forged = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'HS256', kid: rsa.key.thumbprint })
      .sign(secret);
    expect(await verdictOf(forged, { trust: { issuers: [keys] } })).toBe('malformed');
    const [, , mac] = split(forged);
    const header = encode({ alg: 'RS256', kid: rsa.key.thumbprint });
    const long = new Uint8Array(256);
    long.set(base64url.decode(mac), 224);
    for (const [end, verdict] of [
      [mac, 'malformed'],
      [base64url.encode(long), 'tampered'],
    ] as const) {
      const relabelled = `${header}.${body}.${end}`;
      expect(await verdictOf(relabelled, { trust: { issuers: [keys] } })).toBe(verdict);
    }
  });

  it('is not served by a key that says it is for another', async () => {
    const [key] = trusting(school, 'school').keys.keys;
    for (const changed of [
      { alg: 'ES384' },
      { alg: 'RS256' },
      { use: 'enc' },
      { key_ops: ['encrypt'] },
    ]) {
      const issuer = { id: schoolId, role: 'school', keys: { keys: [{ ...key!, ...changed }] } };
      const verification = await verify(token, { trust: { issuers: [issuer as never] } });
      expect(verification).toMatchObject({ reason: 'key-unknown' });
    }
  });
});

describe('a header', () => {
  const { key } = stranger;
  const brought = { ...key.publicJwk, kid: key.thumbprint };

  it.each([
    ['jwk', brought],
    ['jku', 'https://evil.example/keys.json'],
    ['x5u', 'https://evil.example/cert.pem'],
    ['x5c', ['MIIB']],
    ['x5t', 'AAAA'],
    ['crit', ['exp']],
    ['crit', []],
    ['b64', false],
    ['zip', 'DEF'],
    ['cty', 'JWT'],
    ['iss', authorityId],
    ['__proto__', brought],
    ['anything', 1],
  ])('with %s makes no badge, even when the right key signed it', async (name, value) => {
    const text = `{"alg":"ES256","kid":"${school.key.thumbprint}","${name}":${JSON.stringify(value)}}`;
    const signed = await signRaw(text, payload);
    expect(await verify(signed)).toMatchObject({ verdict: 'malformed', path: 'header' });
  });

  it('is never asked for a key or an address', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    for (const name of ['jku', 'x5u', 'kid']) {
      const address = 'https://evil.example/keys.json';
      const header = { ...headerOf(school), [name]: address };
      await verify(await signRaw(header, payload));
    }
    await verify(recognised.token);
    expect(fetch).not.toHaveBeenCalled();
  });

  const { thumbprint } = school.key;
  it.each([
    ['a path', '../keys/1'],
    ['a file', '/etc/passwd'],
    ['an address', 'https://evil.example/keys.json#1'],
    ['the right key at another address', `https://evil.example/keys.json#${thumbprint}`],
    ['a key of every object', '__proto__'],
    ['another key of every object', 'constructor'],
    ['a number', '0'],
    ['any', '*'],
    ['a query', "' OR 1=1 --"],
    ['a space more', `${thumbprint} `],
    ['a zero byte more', `${thumbprint}\u0000`],
    ['small letters', thumbprint.toLowerCase()],
    ['a hash before', `#${thumbprint}`],
  ])('whose kid is %s names no key', async (_, kid) => {
    const signed = await signRaw({ alg: 'ES256', kid }, payload);
    expect(await verify(signed)).toMatchObject({ reason: 'key-unknown' });
  });

  it.each([undefined, null, '', 7, {}, ['a'], 'a'.repeat(501)])(
    'with kid %j makes no badge',
    async (kid) => {
      const signed = await signRaw({ alg: 'ES256', kid }, payload);
      expect(await verify(signed)).toMatchObject({ verdict: 'malformed', path: 'header/kid' });
    },
  );

  it('may say that it is a JWT, and nothing else', async () => {
    expect(await verdictOf(await signRaw({ ...headerOf(school), typ: 'JWT' }, payload))).toBe(
      'declared',
    );
    for (const typ of ['jwt', 'vc+jwt', 'at+jwt', '', 1]) {
      expect(await verdictOf(await signRaw({ ...headerOf(school), typ }, payload))).toBe(
        'malformed',
      );
    }
  });
});

describe('a key', () => {
  it('that is not listed proves nothing, whatever name it takes', async () => {
    const { token: forged } = await recognise({}, {}, stranger);
    expect(await verify(forged)).toMatchObject({
      verdict: 'untrusted-issuer',
      reason: 'key-unknown',
    });
    const claiming = await signRaw(headerOf(authority), decode(split(forged)[1]), stranger);
    expect(await verdictOf(claiming)).toBe('tampered');
  });

  it('of one issuer proves nothing for another (key confusion)', async () => {
    const [, claim] = split(recognised.token);
    const bySchool = await signRaw(headerOf(school), decode(claim), school);
    expect(await verify(bySchool)).toMatchObject({ reason: 'key-unknown' });
  });

  it('of another issuer of the same name is not taken', async () => {
    const [one, other] = [trusting(school, 'school'), trusting(authority, 'authority')];
    const named = (issuer: typeof one) => ({
      ...issuer,
      keys: { keys: issuer.keys.keys.map((key) => ({ ...key, kid: 'key-1' })) },
    });
    const both = { issuers: [named(one), named(other)] };
    const bySchool = await signRaw({ alg: 'ES256', kid: 'key-1' }, payload, school);
    expect(await verdictOf(bySchool, { trust: both })).toBe('declared');
    const claim = decode(split(recognised.token)[1]);
    const forged = await signRaw({ alg: 'ES256', kid: 'key-1' }, claim, school);
    expect(await verdictOf(forged, { trust: both })).toBe('tampered');
  });

  it('of RSA with few bits proves nothing', async () => {
    const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 1024 };
    const pair = await crypto.subtle.generateKey(
      { ...rsa, publicExponent: new Uint8Array([1, 0, 1]) },
      true,
      ['sign', 'verify'],
    );
    const { n, e } = await crypto.subtle.exportKey('jwk', pair.publicKey);
    const input = `${encode({ alg: 'RS256', kid: 'weak' })}.${body}`;
    const bytes = new TextEncoder().encode(input);
    const signed = await crypto.subtle.sign(rsa.name, pair.privateKey, bytes);
    const forged = `${input}.${base64url.encode(new Uint8Array(signed))}`;
    const keys = { keys: [{ kty: 'RSA', kid: 'weak', n: n!, e: e! }] };
    const issuers = [{ id: schoolId, role: 'school', keys } as const];
    expect(await verdictOf(forged, { trust: { issuers } })).toBe('malformed');
  });
});

describe('a role', () => {
  it('of a school is not to recognise', async () => {
    const { token: own } = await recognise({}, {}, school);
    expect(await verify(own)).toMatchObject({
      verdict: 'untrusted-issuer',
      reason: 'role-not-trusted',
    });
  });

  it('of an authority is not to declare', async () => {
    const { token: own } = await declare({}, authority);
    expect(await verify(own)).toMatchObject({ reason: 'role-not-trusted' });
  });

  it('of a school is to declare for itself alone', async () => {
    const other = 'https://thpt-khac.edu.vn/dds';
    const claim = structuredClone(payload) as Record<string, Record<string, unknown>>;
    claim['credentialSubject']!['id'] = other;
    (claim as Record<string, unknown>)['sub'] = other;
    expect(await verify(await signAs(claim))).toMatchObject({
      verdict: 'malformed',
      path: 'payload/credentialSubject/id',
    });
  });

  it('may be both, each with its own entry', async () => {
    const issuers = [trusting(school, 'school'), trusting(school, 'authority')];
    const { token: own } = await recognise({}, {}, school);
    expect(await verdictOf(own, { trust: { issuers } })).toBe('recognised');
    expect(await verdictOf(token, { trust: { issuers } })).toBe('declared');
  });
});

describe('an issuer that looks like another', () => {
  it.each([
    ['a Cyrillic letter', 'https://thpt-m\u0430u.edu.vn/dds', 'malformed'],
    ['a full-width letter', 'https://thpt-mau.edu.vn/\uff44ds', 'malformed'],
    ['something invisible', 'https://thpt-mau.edu.vn\u200b/dds', 'malformed'],
    ['a fragment', 'https://thpt-mau.edu.vn/dds#', 'malformed'],
    ['another case', 'https://THPT-mau.edu.vn/dds', 'untrusted-issuer'],
    ['a slash more', 'https://thpt-mau.edu.vn/dds/', 'untrusted-issuer'],
    ['another port', 'https://thpt-mau.edu.vn:443/dds', 'untrusted-issuer'],
    ['no https', 'http://thpt-mau.edu.vn/dds', 'untrusted-issuer'],
    ['a dot segment', 'https://thpt-mau.edu.vn/./dds', 'untrusted-issuer'],
    ['punycode', 'https://xn--thpt-mu-6na.edu.vn/dds', 'untrusted-issuer'],
    ['a user', 'https://thpt-mau.edu.vn@evil.example/dds', 'untrusted-issuer'],
  ])('by %s is another', async (_, id, verdict) => {
    const text = JSON.stringify(payload).replaceAll(`"${schoolId}`, `"${id}`);
    expect(await verdictOf(await signAs(text))).toBe(verdict);
  });

  it.each([
    ['writing that turns round', 'Trường \u202eUẪM'],
    ['something invisible', 'Trường\u200b Mẫu'],
    ['a second line', 'Trường\nMẫu'],
    ['nothing to see', ' '],
    ['half a letter', 'Trường \ud800'],
    ['no end', 'a'.repeat(201)],
  ])('may not have a name with %s', async (_, name) => {
    const claim = { ...payload, issuer: { ...(payload['issuer'] as object), name } };
    const { verdict } = await verify(await signAs(claim));
    expect(verdict).toBe('malformed');
  });

  it('is called by the name that the host gives it', async () => {
    const named = { ...trusting(authority, 'authority'), name: 'Sở của tỉnh ta' };
    const verification = await verify(recognised.token, { trust: { issuers: [named] } });
    expect(verification).toMatchObject({ facts: { issuerName: 'Sở của tỉnh ta' } });
  });
});

describe('JSON that two programs could read differently', () => {
  const text = JSON.stringify(payload);

  it.each([
    ['a claim twice', text.replace('{', '{"iss":"https://evil.example/dds",')],
    ['a claim twice inside', text.replace('"level":1', '"level":3,"level":1')],
    ['a claim twice, once escaped', text.replace('"level":1', '"l\\u0065vel":3,"level":1')],
    ['__proto__ twice', text.replace('{', '{"__proto__":{},"__proto__":{},')],
    ['a byte order mark', `\ufeff${text}`],
    ['something after it', `${text} {}`],
    ['a list around it', `[${text}]`],
    ['a comment', `${text}//`],
    ['single quotes', text.replaceAll('"', "'")],
    ['NaN', text.replace(/"exp":\d+/, '"exp":NaN')],
    ['no JSON', 'hello'],
    ['null', 'null'],
    ['text', '"text"'],
    ['a number', '1'],
  ])('is no badge: %s', async (_, changed) => {
    expect(changed).not.toBe(text);
    expect(await verdictOf(await signAs(changed))).toBe('malformed');
  });

  it('is no badge: bytes that are not UTF-8', async () => {
    const bytes = new TextEncoder().encode(text.replace('Mẫu', 'M?u'));
    bytes[bytes.indexOf(0x3f)] = 0xff;
    const input = `${encode(headerOf(school))}.${base64url.encode(bytes)}`;
    const signed = await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      school.key.privateKey,
      new TextEncoder().encode(input),
    );
    const forged = `${input}.${base64url.encode(new Uint8Array(signed))}`;
    expect(await verify(forged)).toMatchObject({ verdict: 'malformed', path: 'payload' });
  });

  it('is no badge: a header with a claim twice', async () => {
    const kid = JSON.stringify(school.key.thumbprint);
    const header = `{"alg":"none","alg":"ES256","kid":${kid}}`;
    expect(await verify(await signRaw(header, payload))).toMatchObject({ path: 'header' });
  });

  it('is a badge with spaces and escapes, which other libraries write', async () => {
    const spaced = JSON.stringify(payload, null, 2)
      .replaceAll('/', '\\/')
      .replace(/[^\x20-\x7e\n]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
    expect(await verdictOf(await signAs(spaced))).toBe('declared');
  });
});

describe('a token of another spelling', () => {
  it.each([
    ['padding', `${head}.${body}.${signature}==`],
    ['a letter of plain base64', `${head}.${body}.${signature.slice(0, -1)}+`],
    ['a space before', ` ${token}`],
    ['a line after', `${token}\n`],
    ['a part more', `${token}.`],
    ['a part less', `${head}.${body}`],
    ['an empty signature', `${head}.${body}.`],
    ['an end that was lost in copying', token.slice(0, -10)],
    ['half of it', token.slice(0, token.length / 2)],
    ['an empty header', `.${body}.${signature}`],
    ['nothing', ''],
    ['JSON serialisation', JSON.stringify({ payload: body, protected: head, signature })],
  ])('is no badge: %s', async (_, text) => {
    expect(await verdictOf(text)).toBe('malformed');
  });

  it('is no badge: left-over bits in the last letter', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(signature.at(-1)!);
    // 64 bytes end in a letter that carries two bits: fifteen others decode to the same bytes.
    const other = `${signature.slice(0, -1)}${alphabet[last ^ 1]!}`;
    expect(base64url.decode(other)).toEqual(base64url.decode(signature));
    expect(await verdictOf(`${head}.${body}.${other}`)).toBe('malformed');
  });

  it.each([undefined, null, 7, {}, [], [token], new String(token)])(
    'is no badge: %s',
    async (v) => {
      expect(await verify(v)).toEqual({ verdict: 'malformed', path: 'token' });
    },
  );

  it('is no badge when it is too long, and is not even split then', async () => {
    // Whatever else runs meanwhile may split and parse texts of its own.
    const split = vi.spyOn(String.prototype, 'split');
    const long = `${head}.${'A'.repeat(longestBadge)}.${signature}`;
    const verification = await verify(long);
    const texts = split.mock.contexts.map(String);
    vi.restoreAllMocks();
    expect(verification).toEqual({ verdict: 'malformed', path: 'token' });
    expect(texts).not.toContain(long);
  });

  it('is no badge when its JSON nests without end', async () => {
    const deep = '['.repeat(5000) + ']'.repeat(5000);
    const text = `${encode(headerOf(school))}.${encode(`{"a":${deep}}`).slice(0, 7000)}.AA`;
    expect(await verdictOf(text)).toBe('malformed');
    const nested = `{"a":${'['.repeat(2500)}${']'.repeat(2500)}}`;
    expect(await verdictOf(await signAs(nested))).toBe('malformed');
  });
});

describe('time', () => {
  it.each([
    ['a second before it begins', '2026-05-20T01:59:59Z', 'not-yet-valid'],
    ['when it begins', '2026-05-20T02:00:00Z', 'declared'],
    ['a second before it ends', '2027-05-31T16:59:59Z', 'declared'],
    ['when it ends', '2027-05-31T17:00:00Z', 'expired'],
    ['in another zone', '2027-05-31T23:59:59+07:00', 'declared'],
    ['at the beginning of time', '1970-01-01T00:00:00Z', 'not-yet-valid'],
    ['at the end of time', '9999-12-31T23:59:59Z', 'expired'],
  ])('%s', async (_, at, verdict) => {
    expect(await verdictOf(token, { at })).toBe(verdict);
    expect(await verdictOf(token, { at: new Date(at) })).toBe(verdict);
  });

  it('before a badge was issued does not count, however early it says it begins', async () => {
    const early = await declare({ validFrom: '2020-01-01T00:00:00Z' });
    expect(await verdictOf(early.token, { at: '2026-05-01T00:00:00Z' })).toBe('not-yet-valid');
    expect(await verdictOf(early.token)).toBe('declared');
  });

  it.each([
    ['validFrom', '2020-01-01T00:00:00Z'],
    ['validUntil', '2099-01-01T00:00:00Z'],
    ['nbf', 0],
    ['exp', 4_000_000_000],
    ['exp', '1811782799'],
    ['exp', 1811782800.5],
    ['exp', -1],
    ['exp', 1e300],
    ['nbf', undefined],
    ['exp', undefined],
    ['iat', undefined],
    ['iat', 4_000_000_000],
    ['validUntil', undefined],
  ])('that is said twice and differently makes no badge: %s %j', async (name, value) => {
    const verification = await verify(await signAs({ ...payload, [name]: value }));
    expect(verification.verdict).toBe('malformed');
  });
});

describe('a badge put where it does not belong (replay)', () => {
  it('is refused for another school', async () => {
    const expected = { school: 'https://thpt-khac.edu.vn/dds', schoolYear: '2025-2026' };
    for (const one of [token, recognised.token]) {
      expect(await verify(one, { expected })).toMatchObject({
        verdict: 'other-subject',
        facts: { subject: 'other-school' },
      });
    }
  });

  it('is refused for another school year', async () => {
    const expected = { school: schoolId, schoolYear: '2026-2027' };
    expect(await verify(token, { expected })).toMatchObject({
      verdict: 'other-subject',
      facts: { subject: 'other-year' },
    });
  });

  it('is taken for its own', async () => {
    const expected = { school: schoolId, schoolYear: '2025-2026' };
    expect(await verify(recognised.token, { expected })).toMatchObject({
      verdict: 'recognised',
      facts: { subject: 'as-expected' },
    });
  });

  it('cannot have its declaration pass for a recognition', async () => {
    const text = JSON.stringify(payload).replace('"declared"', '"recognised"');
    expect(await verdictOf(`${head}.${encode(text)}.${signature}`)).toBe('malformed');
  });
});

describe('a page without what it takes', () => {
  it('says that it cannot check, not that the badge is forged', async () => {
    vi.stubGlobal('crypto', {});
    const verification = await verify(token, { at: now, trust });
    vi.unstubAllGlobals();
    expect(verification).toMatchObject({ verdict: 'not-checkable', reason: 'platform' });
  });

  it('says so for a browser without Ed25519', async () => {
    const modern = await makeIssuer(schoolId, 'Trường', 'EdDSA');
    const own = await declare({}, modern);
    const unsupported = new DOMException('Unrecognized name.', 'NotSupportedError');
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(unsupported);
    const verification = await verify(own.token, {
      trust: { issuers: [trusting(modern, 'school')] },
    });
    vi.restoreAllMocks();
    expect(verification).toMatchObject({ verdict: 'not-checkable', reason: 'platform' });
  });
});
