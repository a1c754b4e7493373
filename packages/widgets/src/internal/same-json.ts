/** Tells whether two values are written as the same JSON; a copy of what a page was given is. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  try {
    return JSON.stringify(left) === JSON.stringify(right);
  } catch {
    // What goes round in circles is no file.
    return false;
  }
}
