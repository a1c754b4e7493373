import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { CatalogData } from './types.js';

/**
 * Computes the digest of a catalog: `sha256-` and the base64 SHA-256 of the RFC 8785 form of its
 * data. A `digest` that the data already carries is left out.
 */
export function computeDigest(data: CatalogData): string {
  const { digest: _, ...rest } = data as CatalogData & { digest?: string };
  const hash = sha256(utf8ToBytes(canonicalize(rest) ?? ''));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}
