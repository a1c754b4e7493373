/** A sentence about one row, a group, or the institution. */
export interface Explanation {
  /** `institution`, `groups/1`, `criteria/1.3`, `conditions/1.1` or `items/1.3.1`. */
  readonly path: string;
  readonly text: string;
}
