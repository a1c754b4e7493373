import type { Assessment } from '@dds/criteria';
import { expect, it } from 'vitest';
import { isRecord } from '../internal/is-record.js';
import type { ScoreOptions } from '../score/index.js';
import type { SummaryKeys } from '../aggregate/types.js';
import { findCatalog, findGuidance, readVectors, runVectors } from '../testing/vectors.js';
import type { Vector } from '../testing/vectors.js';
import { scoreBatch, summariseBatch } from './index.js';
import type { BatchRow, BatchSource, SummaryOptions } from './index.js';

type Paths = Readonly<Record<string, string>>;

/** The value at a path of keys, such as `institution/stages`. */
function lookUp(value: unknown, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), value);
}

/** What `keysAt` of a vector stands for. */
const readKeysAt = (paths: Paths) => (assessment: Assessment) =>
  Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [name, lookUp(assessment, path) ?? undefined]),
  ) as SummaryKeys;

function readOptions({ guidance, keysAt, ...rest }: Vector['input']): SummaryOptions {
  return {
    ...(rest as ScoreOptions),
    guidance: guidance === undefined ? undefined : findGuidance(guidance),
    keys: keysAt === undefined ? undefined : readKeysAt(keysAt as Paths),
  };
}

/** A row as a vector has it: no vector knows the version of the engine. */
function withoutEngine(row: BatchRow): unknown {
  if (!row.ok) return row;
  const { engine: _, ...stamp } = row.result.stamp;
  return { ...row, result: { ...row.result, stamp } };
}

const summarise = ({ catalog, source, ...options }: Vector['input']) =>
  summariseBatch(findCatalog(catalog), source as BatchSource, readOptions(options));

runVectors('batch', {
  scoreBatch: async ({ catalog, source, ...options }) => {
    const rows: unknown[] = [];
    const batch = scoreBatch(findCatalog(catalog), source as BatchSource, readOptions(options));
    for await (const row of batch) rows.push(withoutEngine(row));
    return rows;
  },
  summariseBatch: summarise,
});

const summaries = readVectors('batch')
  .flatMap(({ vectors }) => vectors)
  .filter(
    ({ call, expect: expected }) =>
      call === 'summariseBatch' && !Object.hasOwn(expected as object, 'error'),
  );

it.each(summaries)('the same bytes: $name', async ({ input, expect: expected }) => {
  expect(JSON.stringify(await summarise(input))).toBe(JSON.stringify(expected));
});
