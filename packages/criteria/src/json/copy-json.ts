/** How large a value may be before it is refused. */
export interface JsonLimits {
  /** Objects and lists within one another. */
  readonly depth: number;
  /** Objects, lists, texts, numbers and the like, all together. */
  readonly values: number;
  /** Characters of one text. */
  readonly textLength: number;
}

/** Far above what any dossier or catalog holds, far below what stops a page. */
export const jsonLimits: JsonLimits = { depth: 32, values: 50_000, textLength: 1_000_000 };

export type JsonProblemCode =
  | 'cycle'
  | 'key-forbidden'
  | 'not-json'
  | 'text-too-long'
  | 'too-deep'
  | 'too-many-values'
  | 'unreadable';

export interface JsonProblem {
  readonly code: JsonProblemCode;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const longestKey = 200;
const mostProblems = 100;

class TooMuch extends Error {}

class Copier {
  readonly problems: JsonProblem[] = [];
  readonly #limits: JsonLimits;
  readonly #ancestors = new Set<object>();
  #values = 0;

  constructor(limits: JsonLimits) {
    this.#limits = limits;
  }

  copy(value: unknown, path: readonly string[]): unknown {
    this.#values += 1;
    if (this.#values > this.#limits.values) {
      this.#report('too-many-values', [], { limit: this.#limits.values });
      throw new TooMuch();
    }
    if (typeof value === 'object') return value === null ? null : this.#copyObject(value, path);
    if (typeof value === 'string') return this.#copyText(value, path);
    if (typeof value === 'boolean' || Number.isFinite(value)) return value;
    this.#report('not-json', path);
    return null;
  }

  #copyText(text: string, path: readonly string[]): string {
    if (text.length <= this.#limits.textLength) return text;
    this.#report('text-too-long', path, { limit: this.#limits.textLength });
    return '';
  }

  #copyObject(value: object, path: readonly string[]): unknown {
    if (this.#ancestors.has(value)) {
      this.#report('cycle', path);
      return null;
    }
    if (path.length >= this.#limits.depth) {
      this.#report('too-deep', path, { limit: this.#limits.depth });
      return null;
    }
    this.#ancestors.add(value);
    const copied = Array.isArray(value)
      ? this.#copyList(value, path)
      : this.#copyRecord(value, path);
    this.#ancestors.delete(value);
    return copied;
  }

  #copyList(list: readonly unknown[], path: readonly string[]): unknown[] {
    const copied: unknown[] = [];
    for (let index = 0; index < list.length; index += 1) {
      copied.push(this.copy(list[index], [...path, String(index)]));
    }
    return copied;
  }

  #copyRecord(record: object, path: readonly string[]): unknown {
    // A date, a map and their like would come out empty.
    if (Object.prototype.toString.call(record) !== '[object Object]') {
      this.#report('not-json', path);
      return null;
    }
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(record)) {
      if (forbiddenKeys.has(key)) {
        this.#report('key-forbidden', path, { key });
      } else if (key.length > longestKey) {
        this.#report('text-too-long', path, { limit: longestKey });
      } else {
        const value = (record as Record<string, unknown>)[key];
        if (value !== undefined) copied[key] = this.copy(value, [...path, key]);
      }
    }
    return copied;
  }

  #report(
    code: JsonProblemCode,
    path: readonly string[],
    params: JsonProblem['params'] = {},
  ): void {
    this.problems.push({ code, path: path.join('/'), params });
    if (this.problems.length >= mostProblems) throw new TooMuch();
  }
}

/**
 * Copies a value as JSON would carry it, and reports what JSON cannot carry or what exceeds the
 * limits. Never throws, never runs long, and the copy has no key that could reach a prototype.
 */
export function copyJson(
  value: unknown,
  limits: JsonLimits = jsonLimits,
): { readonly value: unknown; readonly problems: readonly JsonProblem[] } {
  const copier = new Copier(limits);
  try {
    return { value: copier.copy(value, []), problems: copier.problems };
  } catch (error) {
    if (error instanceof TooMuch) return { value: null, problems: copier.problems };
    // A getter or a proxy of the caller threw.
    return { value: null, problems: [{ code: 'unreadable', path: '', params: {} }] };
  }
}
