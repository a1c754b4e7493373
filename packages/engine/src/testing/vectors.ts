import {
  catalog4725,
  checks4725,
  defineCatalog,
  quangNinh2023,
  quangNinhProcedure,
} from '@dds/criteria';
import type { Catalog, ConsistencyChecks, Guidance, ReviewProcedure } from '@dds/criteria';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../internal/is-record.js';
import { deepFreeze } from './reshape.js';

/** One line of a file of vectors. */
export interface Vector {
  readonly name: string;
  readonly rule: string;
  /** Name of the function. */
  readonly call: string;
  /** Its arguments by name. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What it returns, or the code of what it throws. */
  readonly expect: unknown;
}

export interface VectorFile<Line> {
  readonly file: string;
  readonly vectors: readonly Line[];
}

/** Reads every file of vectors of a folder. */
export function readVectors<Line = Vector>(folder: string): readonly VectorFile<Line>[] {
  const place = new URL(`../../vectors/${folder}/`, import.meta.url);
  return readdirSync(place)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => {
      const lines = readFileSync(new URL(file, place), 'utf8').trimEnd().split('\n');
      return { file, vectors: lines.map((line) => JSON.parse(line) as Line) };
    });
}

const published: readonly { readonly id: string }[] = [
  catalog4725,
  checks4725,
  quangNinh2023,
  quangNinhProcedure,
];

function find(named: unknown): unknown {
  if (typeof named !== 'string') return deepFreeze(named);
  const known = published.find(({ id }) => id === named);
  if (known === undefined) throw new Error(`no such vector data: ${named}`);
  return known;
}

/** The catalog that a vector names by id or brings. */
export const findCatalog = (named: unknown) => find(named) as Catalog;

/** The checks that a vector names by id or brings. */
export const findChecks = (named: unknown) => find(named) as ConsistencyChecks;

/** The guidance that a vector names by id or brings. */
export const findGuidance = (named: unknown) => find(named) as Guidance;

/** The procedure that a vector names by id or brings. */
export const findProcedure = (named: unknown) => find(named) as ReviewProcedure;

/**
 * Runs the vectors of a folder: each call gets its frozen input, and gives what is expected as JSON,
 * keys in any order, or throws the error of the expected code.
 */
export function runVectors(
  folder: string,
  calls: Readonly<Record<string, (input: Vector['input']) => unknown>>,
): void {
  const files = readVectors(folder);
  describe.each(files)(`vectors/${folder}/$file`, ({ vectors }) => {
    it.each(vectors)('rule $rule: $name', async ({ call, input, expect: expected }) => {
      const run = calls[call];
      if (run === undefined) throw new Error(`no such call: ${call}`);
      const frozen = deepFreeze(structuredClone(input));
      if (isExpectedError(expected)) {
        const thrown = expect.objectContaining({ name: 'DdsError', code: expected.error }) as Error;
        await expect(Promise.resolve().then(() => run(frozen))).rejects.toThrow(thrown);
        return;
      }
      const result = await run(frozen);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(expected);
    });
  });
  it(`vectors/${folder}: each has a name of its own`, () => {
    const names = files.flatMap(({ vectors }) => vectors.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });
  it(`vectors/${folder}: catalogs of their own are sound and carry their digest`, () => {
    const own = files.flatMap(({ vectors }) => vectors.flatMap(({ input }) => listCatalogs(input)));
    for (const { digest, ...data } of own) expect(defineCatalog(data).digest).toBe(digest);
  });
}

/** Whole catalogs among the arguments, or within one of them. */
function listCatalogs(input: Vector['input']): readonly Catalog[] {
  const isCatalog = (value: unknown): value is Catalog =>
    isRecord(value) && Array.isArray(value['groups']) && isRecord(value['levels']);
  return Object.values(input)
    .flatMap((one) => (isRecord(one) ? [one, one['catalog']] : []))
    .filter(isCatalog);
}

function isExpectedError(expected: unknown): expected is { readonly error: string } {
  return (
    typeof expected === 'object' &&
    expected !== null &&
    'error' in expected &&
    Object.keys(expected).length === 1
  );
}
