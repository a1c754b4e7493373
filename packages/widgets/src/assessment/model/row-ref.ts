/** A row of the form that is answered: which part of the file holds it, and its code. */
export interface RowRef {
  readonly part: 'conditions' | 'items';
  readonly code: string;
}

/** The path of a row, as issues give it, such as `items/1.3.1`. */
export function rowPath({ part, code }: RowRef): string {
  return `${part}/${code}`;
}
