import { compactVerify, importJWK } from 'jose';
import { algorithmOf, bareKey, type PublicJwk } from './algorithms.js';

export type SignatureCheck = 'valid' | 'invalid' | 'not-checkable';

/**
 * Checks the signature of a compact JWS by a key that is trusted. `not-checkable`: this platform
 * cannot tell, as a page without https, or a browser without Ed25519.
 */
export async function checkSignature(token: string, key: PublicJwk): Promise<SignatureCheck> {
  const algorithm = algorithmOf(key);
  if (algorithm === undefined) return 'invalid';
  if (globalThis.crypto?.subtle === undefined) return 'not-checkable';
  let imported: Awaited<ReturnType<typeof importJWK>>;
  try {
    // Without the options of the host's file, such as key_ops, which must not stop it.
    imported = await importJWK(bareKey(key), algorithm);
  } catch (error) {
    return isUnsupported(error) ? 'not-checkable' : 'invalid';
  }
  try {
    await compactVerify(token, imported, { algorithms: [algorithm] });
    return 'valid';
  } catch {
    return 'invalid';
  }
}

function isUnsupported(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotSupportedError';
}
