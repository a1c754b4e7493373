/** What `JSON.parse` gives for an object; nobody vouches for what stands in it. */
export type Loose = Readonly<Record<string, unknown>>;

/** Reads text as a JSON object, and `undefined` where it is none. */
export function readObject(text: string): Loose | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON as people read it. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
