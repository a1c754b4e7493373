import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import {
  algorithmOf,
  bareKey,
  isAlgorithm,
  type Algorithm,
  type PublicJwk,
} from '../jws/algorithms.js';
import { misuse } from './misuse.js';

/** A key of WebCrypto, whether the types of browsers or of Node are at hand. */
export type CryptoKey = Extract<
  Awaited<ReturnType<typeof crypto.subtle.generateKey>>,
  { readonly type: string }
>;

/** A key that signs badges. It can be kept in IndexedDB as it is. */
export interface SigningKey {
  readonly algorithm: Algorithm;
  /** RFC 7638 SHA-256 thumbprint of the public key. */
  readonly thumbprint: string;
  readonly privateKey: CryptoKey;
  /** The public key, without a name of its own. */
  readonly publicJwk: PublicJwk;
}

export interface CreateSigningKeyOptions {
  /** Default `ES256`, whose tokens are short; `RS256` is what every Open Badges software reads. */
  readonly algorithm?: Algorithm | undefined;
  /** Whether the private key can ever leave this browser, as for a backup. Default false. */
  readonly extractable?: boolean | undefined;
}

/**
 * Creates a key pair for signing badges.
 *
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for another algorithm, `ERR_DDS_KEY_INVALID` where
 * this platform cannot make such a key.
 *
 * @example
 * ```ts
 * import { createSigningKey } from '@dds/credential';
 *
 * const key = await createSigningKey();
 * console.assert(key.algorithm === 'ES256' && !key.privateKey.extractable);
 * ```
 */
export async function createSigningKey(options: CreateSigningKeyOptions = {}): Promise<SigningKey> {
  const { algorithm = 'ES256', extractable = false } = options;
  if (!isAlgorithm(algorithm)) {
    throw misuse(
      'ERR_DDS_OPTION_INVALID',
      'The algorithm must be ES256, RS256 or EdDSA.',
      'Thuật toán phải là ES256, RS256 hoặc EdDSA.',
    );
  }
  let pair: { privateKey: CryptoKey; publicKey: CryptoKey };
  try {
    pair = await generateKeyPair(algorithm, { extractable });
  } catch {
    throw misuse(
      'ERR_DDS_KEY_INVALID',
      'This browser cannot make such a key; use https and a newer browser, or ES256.',
      'Trình duyệt này không tạo được khóa; hãy dùng https và trình duyệt mới hơn, hoặc ES256.',
    );
  }
  return signingKeyOf(pair);
}

/**
 * Takes a WebCrypto key pair as a signing key; the private key need not be extractable.
 *
 * @throws DdsError - `ERR_DDS_KEY_INVALID` for a pair that cannot sign by ES256, RS256 (2048 bits or
 * more) or EdDSA.
 *
 * @example
 * ```ts
 * import { signingKeyOf } from '@dds/credential';
 *
 * const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };
 * const pair = await crypto.subtle.generateKey(ecdsa, false, ['sign', 'verify']);
 * console.assert((await signingKeyOf(pair)).algorithm === 'ES256');
 * ```
 */
export async function signingKeyOf(pair: {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}): Promise<SigningKey> {
  const { privateKey, publicKey } = pair;
  const jwk = await exportJWK(publicKey).catch(() => ({}));
  const publicJwk = bareKey({ kty: '', ...jwk });
  const algorithm = algorithmOf(publicJwk);
  const right =
    algorithm !== undefined &&
    privateKey.usages.includes('sign') &&
    (algorithm !== 'RS256' || isRightRsa(privateKey.algorithm));
  if (!right) {
    throw misuse(
      'ERR_DDS_KEY_INVALID',
      'Give a pair that signs by ES256, by RS256 with 2048 bits or more, or by EdDSA.',
      'Hãy đưa cặp khóa ký bằng ES256, RS256 từ 2048 bit trở lên, hoặc EdDSA.',
    );
  }
  const thumbprint = await calculateJwkThumbprint(publicJwk);
  return { algorithm, thumbprint, privateKey, publicJwk };
}

function isRightRsa(algorithm: CryptoKey['algorithm']): boolean {
  const { name, hash, modulusLength } = algorithm as unknown as Readonly<{
    name: string;
    hash: { name: string };
    modulusLength: number;
  }>;
  return name === 'RSASSA-PKCS1-v1_5' && hash.name === 'SHA-256' && modulusLength >= 2048;
}
