// @ts-check

/**
 * Runs one statement. Values only ever come as parameters `$1`, `$2` …, never inside the text.
 *
 * @typedef {(
 *   sql: string,
 *   values: readonly (string | number | null)[],
 * ) => Promise<{ rows: readonly Record<string, unknown>[], changes: number }>} Query
 */

/**
 * What the store needs of a database.
 *
 * @typedef {object} Database
 * @property {Query} query
 * @property {(work: (query: Query) => Promise<void>) => Promise<void>} alone Runs statements all
 * together or not at all, and never at the same time as another program does.
 * @property {() => Promise<void>} close
 */

export {};
