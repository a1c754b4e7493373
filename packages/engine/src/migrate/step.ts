import type { MigrationChange } from './types.js';

/** A file on its way up: a copy that the steps may change. */
export type Draft = Record<string, unknown>;

/** Writes a file of one version in the form of the next, and notes what it wrote otherwise. */
export interface Step {
  readonly from: number;
  readonly apply: (file: Draft, note: (change: MigrationChange) => void) => Draft;
}
