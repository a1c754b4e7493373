/** What figures are counted by. `null` stands for `none`. */
export type Key = string | number | null;

/** Which keys can be counted by, and in which order they stand. */
export interface KeyOrder {
  /** The key that a text names, if it can be one. */
  readonly read: (text: string) => Key | undefined;
  readonly compare: (one: Key, other: Key) => number;
}

/** Tells what may be a key from what cannot even be written as one. */
export function isKey(value: unknown): value is Key {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** Writes a key as it stands in a summary. */
export function writeKey(key: Key): string {
  return key === null ? 'none' : String(key);
}

function compareNumbers(one: Key, other: Key): number {
  // `none` stands last.
  return Number(one ?? Infinity) - Number(other ?? Infinity);
}

/** Whole numbers from the least on, rising. */
export function risingFrom(least: number): KeyOrder {
  const read = (text: string) => {
    const number = Number(text);
    const isWhole = Number.isSafeInteger(number) && String(number) === text;
    return isWhole && number >= least ? number : undefined;
  };
  return { read, compare: compareNumbers };
}

/** The same, then `none`. */
export function risingThenNone(least: number): KeyOrder {
  const { read, compare } = risingFrom(least);
  return { read: (text) => (text === 'none' ? null : read(text)), compare };
}

/** The names of a closed list, in its order. */
export function inOrderOf(names: readonly string[]): KeyOrder {
  return {
    read: (text) => (names.includes(text) ? text : undefined),
    compare: (one, other) => names.indexOf(String(one)) - names.indexOf(String(other)),
  };
}

/** Any text, in order of UTF-16 code units. */
export const byCodeUnits: KeyOrder = {
  read: (text) => text,
  compare: (one, other) => (String(one) < String(other) ? -1 : 1),
};
