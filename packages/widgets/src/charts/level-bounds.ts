import type { Catalog } from '@dds/criteria';

/** The points at which the levels of a catalog begin, without the lowest. */
export function levelBounds({ levels }: Catalog): readonly number[] {
  return levels.value.map(({ from, above }) => from ?? above ?? 0).filter((points) => points > 0);
}
