import type { LocalizedText } from '../catalog/types.js';

/** A row that cannot well be claimed unless another is. */
export interface Dependency {
  readonly id: string;
  /** Code of the item or condition that is claimed. */
  readonly row: string;
  /** Codes of which at least one must be claimed as well. */
  readonly on: readonly string[];
  /** Why, in our words. */
  readonly reason: LocalizedText;
}

/** Rows that speak of one solution, which has to be named somewhere. */
export interface NamedSolution {
  readonly id: string;
  /** Codes of items: a note, or the title of a piece of evidence, on one of them names it. */
  readonly rows: readonly string[];
  readonly subject: LocalizedText;
}

/** Ratios that count the same people or things. */
export interface SharedWhole {
  readonly id: string;
  /** Codes of items whose `measure.whole` should agree. */
  readonly rows: readonly string[];
  readonly subject: LocalizedText;
}

/** Which rows of a catalog belong together: the project's own knowledge, never the law's. */
export interface ConsistencyChecks {
  readonly id: string;
  readonly version: string;
  /** Id of the catalog. */
  readonly catalog: string;
  readonly dependencies: readonly Dependency[];
  readonly named: readonly NamedSolution[];
  readonly sharedWholes: readonly SharedWhole[];
}
