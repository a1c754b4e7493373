import { digestOf } from '../digest/index.js';
import type { CatalogData } from './types.js';

/** Computes the digest of a catalog. A `digest` that the data already carries is left out. */
export function computeDigest(data: CatalogData): string {
  const { digest: _, ...rest } = data as CatalogData & { digest?: string };
  return digestOf(rest);
}
