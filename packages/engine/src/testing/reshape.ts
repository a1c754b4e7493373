/** Freezes a value and all that it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

/** Rebuilds a JSON value with the keys of every object in another order; lists stay as they are. */
export function shuffleKeys<T>(value: T, seed: number): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => shuffleKeys(one, seed)) as T;
  const rank = (key: string, index: number) => ((key.length + index) * 7919 + seed) % 31;
  const entries = Object.entries(value).map(([key, one], index) => ({
    rank: rank(key, index),
    // A key such as __proto__ has to be defined, not assigned.
    entry: [key, { value: shuffleKeys(one as unknown, seed), enumerable: true }] as const,
  }));
  entries.sort((a, b) => a.rank - b.rank);
  return Object.defineProperties(
    {},
    Object.fromEntries(entries.map(({ entry }) => entry)) as PropertyDescriptorMap,
  ) as T;
}

/** Spoils every object and list of a value that lets itself be changed, as a careless caller may. */
export function forget(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(forget);
  if (Object.isFrozen(value)) return;
  if (Array.isArray(value)) value.push('spoilt');
  else for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
}
