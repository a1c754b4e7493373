/** The signatures that a badge may have: RSA, ECDSA on P-256, Ed25519. */
export type Algorithm = 'RS256' | 'ES256' | 'EdDSA';

export const algorithms: readonly Algorithm[] = /* @__PURE__ */ Object.freeze([
  'RS256',
  'ES256',
  'EdDSA',
] as const);

/** Whether a value names one of the algorithms, in the very same letters. */
export function isAlgorithm(value: unknown): value is Algorithm {
  return algorithms.includes(value as Algorithm);
}

/** A public key as in RFC 7517. */
export interface PublicJwk {
  readonly kty: string;
  /** The name by which tokens refer to the key. */
  readonly kid?: string;
  readonly alg?: string;
  readonly use?: string;
  readonly key_ops?: readonly string[];
  readonly crv?: string;
  readonly x?: string;
  readonly y?: string;
  readonly n?: string;
  readonly e?: string;
}

/** Public keys as an issuer publishes them (RFC 7517, section 5). */
export interface KeySet {
  readonly keys: readonly PublicJwk[];
}

/** The one algorithm that a key serves, by what kind of key it is; a token has no say in it. */
export function algorithmOf({
  kty,
  crv,
  alg,
  use,
  key_ops: uses,
}: PublicJwk): Algorithm | undefined {
  const found =
    kty === 'RSA'
      ? 'RS256'
      : kty === 'EC' && crv === 'P-256'
        ? 'ES256'
        : kty === 'OKP' && crv === 'Ed25519'
          ? 'EdDSA'
          : undefined;
  const agrees =
    (alg === undefined || alg === found) &&
    (use === undefined || use === 'sig') &&
    (uses === undefined || (Array.isArray(uses) && uses.includes('verify')));
  return agrees ? found : undefined;
}

const members: Readonly<Record<string, readonly (keyof PublicJwk)[]>> = {
  RSA: ['n', 'e'],
  EC: ['crv', 'x', 'y'],
  OKP: ['crv', 'x'],
};

/** What makes the public key, apart from its name and uses: the members that RFC 7638 hashes. */
export function bareKey(key: PublicJwk): Omit<PublicJwk, 'key_ops'> {
  const made = (members[key.kty] ?? []).map((name) => [name, key[name] ?? '']);
  return { kty: key.kty, ...(Object.fromEntries(made) as Omit<PublicJwk, 'key_ops' | 'kty'>) };
}
