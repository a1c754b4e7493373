import { existsSync, readFileSync } from 'node:fs';
import { base64url } from 'jose';
import { describe, expect, it } from 'vitest';
import { algorithmOf, bareKey, type Algorithm, type PublicJwk } from './algorithms.js';
import { checkSignature } from './check-signature.js';
import { readJws } from './read-jws.js';

// Test data that nobody in this project wrote lies beside it where it is developed, and is too much
// to keep here. Elsewhere the titles of these tests say that there is none.
const folder = new URL('../../../../../shared/vectors/', import.meta.url);

function load(file: string): unknown {
  const url = new URL(file, folder);
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as unknown) : undefined;
}

interface Case {
  readonly tcId: number;
  readonly comment: string;
  readonly result: 'valid' | 'invalid' | 'acceptable';
}

interface Suite<Group> {
  readonly testGroups: readonly Group[];
}

type JwsGroup = {
  readonly public?: PublicJwk;
  readonly private?: PublicJwk;
  readonly tests: readonly (Case & { readonly jws: string })[];
};

interface RawGroup {
  readonly publicKey?: { readonly pk?: string };
  readonly publicKeyJwk?: PublicJwk;
  readonly publicKeyDer?: string;
  readonly tests: readonly (Case & { readonly msg: string; readonly sig: string })[];
}

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

/** Whether a token is accepted as our verifier accepts one: its form, then the key's algorithm. */
async function accepts(token: string, key: PublicJwk | undefined): Promise<boolean> {
  if (key === undefined) return false;
  const algorithm = algorithmOf(key);
  // Other suites use other headers and payloads than badges: their form is checked where it can be.
  const [head = ''] = token.split('.');
  let alg: unknown;
  try {
    alg = (JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg?: unknown }).alg;
  } catch {
    return false;
  }
  if (algorithm === undefined || alg !== algorithm) return false;
  return (await checkSignature(token, key)) === 'valid';
}

describe('Wycheproof: JSON Web Signature', () => {
  const groups =
    (load('wycheproof/json_web_signature_test.json') as Suite<JwsGroup> | undefined)?.testGroups ??
    [];
  const all = groups.flatMap(({ public: key, tests }) => tests.map((test) => ({ key, ...test })));

  it(`takes no invalid token of the ${all.length} cases at hand`, async () => {
    const taken: string[] = [];
    for (const { key, jws, result, tcId, comment } of all) {
      if (result === 'invalid' && (await accepts(jws, key))) taken.push(`${tcId} ${comment}`);
    }
    expect(taken).toEqual([]);
  });

  const ours = all.filter(({ key, result }) => key && result === 'valid' && algorithmOf(key));
  it(`takes the ${ours.length} valid ones whose key serves our algorithms`, async () => {
    const refused: string[] = [];
    for (const { key, jws, tcId, comment } of ours) {
      if (!(await accepts(jws, key))) refused.push(`${tcId} ${comment}`);
    }
    expect(refused).toEqual([]);
  });

  it('reads no token by a key of another kind, such as a secret', () => {
    const others = all.filter(({ key }) => key && !algorithmOf(key));
    expect(others.every(({ key }) => algorithmOf(key!) === undefined)).toBe(true);
  });
});

describe.each<[string, Algorithm, AlgorithmIdentifier | EcdsaParams]>([
  ['ecdsa_secp256r1_sha256_p1363_test', 'ES256', { name: 'ECDSA', hash: 'SHA-256' }],
  ['ed25519_test', 'EdDSA', { name: 'Ed25519' }],
  ['rsa_signature_2048_sha256_test', 'RS256', { name: 'RSASSA-PKCS1-v1_5' }],
])('Wycheproof: %s', (name, algorithm, parameters) => {
  const groups = (load(`wycheproof/${name}.json`) as Suite<RawGroup> | undefined)?.testGroups ?? [];
  const all = groups.flatMap((group) => group.tests.map((test) => ({ group, ...test })));

  // The messages are no tokens: what is tested is this platform, by the key that we would import.
  it(`agrees with ${all.length} cases at hand`, async () => {
    const wrong: string[] = [];
    for (const { group, msg, sig, result, tcId, comment } of all) {
      const key = await importKey(group, algorithm);
      const valid = await crypto.subtle.verify(parameters, key, hex(sig), hex(msg));
      if (result !== 'acceptable' && valid !== (result === 'valid')) {
        wrong.push(`${tcId} ${comment}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

async function importKey(group: RawGroup, algorithm: Algorithm): Promise<CryptoKey> {
  const parameters = {
    ES256: { name: 'ECDSA', namedCurve: 'P-256' },
    EdDSA: { name: 'Ed25519' },
    RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  }[algorithm];
  const { publicKeyJwk: jwk, publicKeyDer: der = '', publicKey } = group;
  if (jwk) {
    expect(algorithmOf({ ...jwk })).toBe(algorithm);
    return crypto.subtle.importKey('jwk', { ...bareKey(jwk) }, parameters, false, ['verify']);
  }
  if (der === '' && publicKey?.pk) {
    const x = base64url.encode(hex(publicKey.pk));
    const bare = { ...bareKey({ kty: 'OKP', crv: 'Ed25519', x }) };
    return crypto.subtle.importKey('jwk', bare, parameters, false, ['verify']);
  }
  return crypto.subtle.importKey('spki', hex(der), parameters, false, ['verify']);
}

interface Recipe {
  readonly input: { readonly alg?: string; readonly key?: PublicJwk };
  readonly output: { readonly compact?: string };
}

describe('the JOSE cookbook (RFC 7520, RFC 8037)', () => {
  const recipes = (
    [
      ['4_1.rsa_v15_signature', 'RS256'],
      ['4_3.ecdsa_signature', undefined],
      ['4_4.hmac-sha2_integrity_protection', undefined],
      ['4_6.protecting_specific_header_fields', undefined],
      ['ed25519_jws', 'EdDSA'],
    ] as const
  ).flatMap(([name, algorithm]) => {
    const recipe = load(`jose-cookbook/${name}.json`) as Recipe | undefined;
    return recipe ? [{ name, algorithm, recipe }] : [];
  });

  it(`is checked by the key’s algorithm, in the ${recipes.length} recipes at hand`, async () => {
    for (const { name, algorithm, recipe } of recipes) {
      const { input, output } = recipe;
      const token = output.compact ?? '';
      const key = bareKey(input.key ?? { kty: '' });
      expect(await accepts(token, key), name).toBe(algorithm !== undefined);
      // None of them is a badge: they have other headers, or carry no JSON.
      expect(() => readJws(token, 8000), name).toThrow();
    }
  });
});
