import type { AssessmentResult } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { readVectors, runVectors } from '../testing/vectors.js';
import { aggregate } from './index.js';
import type { Summary, SummaryKeys } from './types.js';

interface Added {
  readonly result: AssessmentResult;
  readonly keys?: SummaryKeys;
}

const addAll = (results: readonly Added[]) =>
  results.reduce<Summary>(
    (summary, { result, keys }) => aggregate.add(summary, result, keys),
    aggregate.empty(),
  );

const mergeAll = (parts: readonly Summary[]) => parts.reduce(aggregate.merge, aggregate.empty());

const calls: Parameters<typeof runVectors>[1] = {
  empty: () => aggregate.empty(),
  add: ({ summary, result, keys }) =>
    aggregate.add(summary as Summary, result as AssessmentResult, keys as SummaryKeys),
  merge: ({ one, other }) => aggregate.merge(one as Summary, other as Summary),
  addAll: ({ results }) => addAll(results as readonly Added[]),
  mergeAll: ({ parts }) => mergeAll(parts as readonly Summary[]),
};

runVectors('aggregate', calls);

const bytes = (value: unknown) => JSON.stringify(value);

/** Every order of a list. */
function listOrders<One>(list: readonly One[]): readonly (readonly One[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((one, at) => {
    const others = list.filter((_, place) => place !== at);
    return listOrders(others).map((rest) => [one, ...rest]);
  });
}

/** What a list amounts to, however it is cut into two that are added up apart. */
function mergeCut(parts: readonly Summary[]): readonly Summary[] {
  return parts.map((_, at) => {
    const [left, right] = [parts.slice(0, at), parts.slice(at)];
    return aggregate.merge(mergeAll(right), mergeAll(left));
  });
}

const vectors = readVectors('aggregate')
  .flatMap((file) => file.vectors)
  .filter(({ expect: expected }) => !Object.hasOwn(expected as object, 'error'));
const named = (name: string) => vectors.filter(({ call }) => call === name);

describe('vectors/aggregate: rule 4 gives the bytes', () => {
  it.each(vectors)('$name', ({ call, input, expect: expected }) => {
    expect(bytes(calls[call]!(input))).toBe(bytes(expected));
  });

  it.each(named('merge'))('the other way round: $name', ({ input, expect: expected }) => {
    expect(bytes(aggregate.merge(input['other'] as Summary, input['one'] as Summary))).toBe(
      bytes(expected),
    );
  });

  it.each(named('mergeAll'))('in any order and grouping: $name', ({ input, expect: expected }) => {
    const sums = listOrders(input['parts'] as readonly Summary[]).flatMap((parts) => [
      mergeAll(parts),
      ...mergeCut(parts),
    ]);
    expect([...new Set(sums.map(bytes))]).toEqual([bytes(expected)]);
  });

  it.each(named('addAll'))('in any order: $name', ({ input, expect: expected }) => {
    const sums = listOrders(input['results'] as readonly Added[]).map(addAll);
    expect([...new Set(sums.map(bytes))]).toEqual([bytes(expected)]);
  });
});
