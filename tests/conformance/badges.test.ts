import { createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { catalog4725 } from '@dds/criteria';
import {
  createIssuer,
  createSigningKey,
  issueDeclared,
  issueStatusList,
  publishKeys,
  verifyBadge,
} from '@dds/credential';
import { createSigner, createVerifier, type Algorithm } from 'fast-jwt';
import { describe, expect, it } from 'vitest';

const id = 'https://thpt-mau.edu.vn/dds';
const list = `${id}/status.jwt`;
const at = '2026-05-20T02:00:00Z';
const now = '2026-06-01T00:00:00Z';
const met = { met: true };
const assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  schoolYear: '2025-2026',
  conditions: { '1.1': met, '1.2': met, '2.1': met, '2.2': met },
} as const;
const options = {
  catalog: catalog4725,
  criteria: 'https://thpt-mau.edu.vn/chuyen-doi-so',
  at,
  validUntil: '2027-05-31T17:00:00Z',
  status: { list, index: 3 },
};

// fast-jwt is another implementation of JOSE, and signs by Node's own OpenSSL, not by WebCrypto.
describe.each(['ES256', 'RS256', 'EdDSA'] as const)('another JOSE library, by %s', (algorithm) => {
  it('verifies what we issue', async () => {
    const issuer = await createIssuer(
      { id, name: 'Trường THPT Mẫu' },
      await createSigningKey({ algorithm }),
    );
    const { token } = await issueDeclared(issuer, assessment, options);
    const validUntil = '2026-06-20T02:00:00Z';
    const status = await issueStatusList(issuer, { list, revoked: [], at, validUntil });
    const [key] = publishKeys(issuer).keys;
    const verify = createVerifier({
      key: pemOf(key),
      algorithms: [algorithm],
      allowedIss: id,
      clockTimestamp: Date.parse(now),
      complete: true,
    });
    expect(verify(token)).toMatchObject({
      header: { alg: algorithm, kid: key?.kid },
      payload: { iss: id, sub: id, credentialSubject: { term: '2025-2026' } },
    });
    expect(verify(status)).toMatchObject({
      payload: { credentialSubject: { type: 'BitstringStatusList' } },
    });
    const [head = '', body = '', signature = ''] = token.split('.');
    const other = (body[40] === 'A' ? 'B' : 'A') + body.slice(41);
    expect(() => verify(`${head}.${body.slice(0, 40)}${other}.${signature}`) as unknown).toThrow();
  });

  it('issues what we verify', async () => {
    const { privateKey, publicKey } = makePair(algorithm);
    const template = await createIssuer({ id, name: 'Trường THPT Mẫu' });
    const { token } = await issueDeclared(template, assessment, options);
    const payload = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
    ) as object;
    const sign = createSigner({
      key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      algorithm: algorithm as Algorithm,
      kid: 'key-1',
    });
    const jwk = publicKey.export({ format: 'jwk' }) as { kty: string };
    const keys = { keys: [{ ...jwk, kid: 'key-1' }] };
    const trust = { issuers: [{ id, role: 'school', keys } as const] };
    const signed = sign(payload);
    expect(signed.split('.')[0]).not.toBe(token.split('.')[0]);
    expect(await verifyBadge(signed, { trust, at: now })).toMatchObject({ verdict: 'declared' });
    const raised = sign({ ...payload, iss: 'https://khac.edu.vn/dds' });
    expect(await verifyBadge(raised, { trust, at: now })).toMatchObject({ verdict: 'malformed' });
  });
});

function makePair(algorithm: 'ES256' | 'RS256' | 'EdDSA') {
  switch (algorithm) {
    case 'ES256':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' });
    case 'RS256':
      return generateKeyPairSync('rsa', { modulusLength: 2048 });
    case 'EdDSA':
      return generateKeyPairSync('ed25519');
  }
}

function pemOf(jwk: unknown): string {
  const key = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
  return key.export({ type: 'spki', format: 'pem' }) as string;
}
