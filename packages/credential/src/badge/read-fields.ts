import { Malformed } from '../jws/malformed.js';
import { isRecord } from '../jws/parse-json.js';

/** A part of a payload that is read, and where it stands. */
export class Fields {
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #path: string;

  constructor(value: unknown, path: string) {
    if (!isRecord(value)) throw new Malformed(path);
    this.#value = value;
    this.#path = path;
  }

  get keys(): readonly string[] {
    return Object.keys(this.#value);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#value, key);
  }

  raw(key: string): unknown {
    return this.has(key) ? this.#value[key] : undefined;
  }

  fail(key: string): never {
    throw new Malformed(`${this.#path}/${key}`);
  }

  inner(key: string): Fields {
    return new Fields(this.raw(key), `${this.#path}/${key}`);
  }

  list(key: string): readonly Fields[] {
    const value = this.raw(key);
    if (!Array.isArray(value) || value.length > 20) return this.fail(key);
    return value.map((entry, index) => new Fields(entry, `${this.#path}/${key}/${index}`));
  }

  /** Text that a person may be shown. */
  name(key: string): string {
    const value = this.raw(key);
    return isName(value) ? value : this.fail(key);
  }

  /** A URI, which leaves no room for letters that look like others. */
  uri(key: string): string {
    const value = this.raw(key);
    return isUri(value) ? value : this.fail(key);
  }

  webAddress(key: string): string {
    const value = this.raw(key);
    return isWebAddress(value) ? value : this.fail(key);
  }

  matching(key: string, pattern: RegExp): string {
    const value = this.raw(key);
    return typeof value === 'string' && pattern.test(value) ? value : this.fail(key);
  }

  whole(key: string, most = Number.MAX_SAFE_INTEGER): number {
    const value = this.raw(key);
    return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most
      ? (value as number)
      : this.fail(key);
  }

  /** Refuses anything but the one value. */
  same(key: string, value: unknown): void {
    if (this.raw(key) !== value) this.fail(key);
  }

  /** Refuses a list that lacks one of the values. */
  includes(key: string, ...values: readonly string[]): void {
    const list = this.raw(key);
    if (!Array.isArray(list) || !values.every((value) => list.includes(value))) this.fail(key);
  }
}

/** Text of one line without anything invisible, such as marks that turn the direction of writing. */
export function isName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 200 &&
    value.trim() !== '' &&
    !/[\p{C}\p{Zl}\p{Zp}]/u.test(value)
  );
}

/** An absolute URI in ASCII, without a fragment. */
export function isUri(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 300 &&
    /^(?:https?:\/\/|did:|urn:)[!$-;=?-Z_a-z~%[\]]+$/.test(value)
  );
}

/** A URI that a page may link to. */
export function isWebAddress(value: unknown): value is string {
  return isUri(value) && /^https?:/.test(value) && URL.canParse(value);
}

/** Two years that follow each other, as in `2025-2026`. */
export function isSchoolYear(value: unknown): value is string {
  const found = typeof value === 'string' ? /^(\d{4})-(\d{4})$/.exec(value) : null;
  return found !== null && Number(found[2]) === Number(found[1]) + 1;
}
