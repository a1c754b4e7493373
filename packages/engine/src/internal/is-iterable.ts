/** Tells whether a value can be walked through. A text could be, but letter by letter. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
