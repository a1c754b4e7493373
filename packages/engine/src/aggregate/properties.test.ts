import { catalog4725 } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import type { AssessmentResult } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../score/index.js';
import { anyOptions, messyAssessment } from '../testing/arbitraries.js';
import { fcRuns } from '../testing/fc-runs.js';
import { deepFreeze, shuffleKeys } from '../testing/reshape.js';
import { aggregate } from './index.js';
import type { Counts, Summary, SummaryKeys } from './types.js';

const name = fc.oneof(
  fc.constantFrom('Hạ Long', 'Cẩm Phả', '10', '9', '__proto__', 'constructor'),
  fc.string({ maxLength: 3 }),
);

const keys: fc.Arbitrary<SummaryKeys> = fc.dictionary(
  fc.oneof(fc.constantFrom('commune', 'stage', '__proto__'), fc.string({ maxLength: 2 })),
  fc.oneof(name, fc.array(name, { maxLength: 3 })),
  { maxKeys: 3 },
);

type Entry = readonly [AssessmentResult, SummaryKeys];

/** Results by one set of rules, each with its keys. */
const entries: fc.Arbitrary<readonly Entry[]> = anyOptions.chain((options) =>
  fc.array(
    fc.tuple(
      messyAssessment.map((assessment) => scoreAssessment(catalog4725, assessment, options)),
      keys,
    ),
    { maxLength: 5 },
  ),
);

function sum(list: readonly Entry[]): Summary {
  return list.reduce<Summary>(
    (summary, [result, under]) => aggregate.add(summary, result, under),
    aggregate.empty(),
  );
}

const bytes = (summary: Summary) => JSON.stringify(summary);

// Five assessments are drawn and scored in each run.
const some = { numRuns: Math.ceil(fcRuns / 4) };

describe('a summary', () => {
  it('is the same bytes in any order of its results', () => {
    const shuffled = entries.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(bytes(sum(other))).toBe(bytes(sum(list)));
      }),
      some,
    );
  });

  it('is the same bytes for any split into parts, merged in any order', () => {
    fc.assert(
      fc.property(entries, fc.nat(5), fc.nat(5), fc.boolean(), (list, one, two, swap) => {
        const [from, to] = [Math.min(one, two), Math.max(one, two)];
        const [a, b, c] = [list.slice(0, from), list.slice(from, to), list.slice(to)].map(sum);
        const [first, second, third] = swap ? [c!, a!, b!] : [a!, b!, c!];
        const whole = bytes(sum(list));
        expect(bytes(aggregate.merge(aggregate.merge(first, second), third))).toBe(whole);
        expect(bytes(aggregate.merge(first, aggregate.merge(second, third)))).toBe(whole);
      }),
      some,
    );
  });

  it('does not change by what is empty, by being written and read, or by the order of keys', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (list, seed) => {
        const summary = deepFreeze(sum(deepFreeze(list)));
        const text = bytes(summary);
        expect(bytes(aggregate.merge(summary, aggregate.empty()))).toBe(text);
        expect(bytes(aggregate.merge(aggregate.empty(), summary))).toBe(text);
        const read = JSON.parse(text) as Summary;
        expect(bytes(read)).toBe(text);
        // The rows' own order is the least there is, so it stays beside any other.
        const shuffled = shuffleKeys(read, seed);
        expect(bytes(aggregate.merge(shuffled, summary))).toBe(
          bytes(aggregate.merge(summary, summary)),
        );
      }),
      some,
    );
  });

  it('counts each institution once in every count of states and levels', () => {
    const total = (counts: Counts) =>
      Object.values(counts).reduce<number>((a, b) => a + (b ?? 0), 0);
    fc.assert(
      fc.property(entries, (list) => {
        const { by, all } = sum(list);
        expect(all.institutions).toBe(list.length);
        for (const tally of [all, ...Object.values(by).flatMap((one) => Object.values(one))]) {
          const { institutions, levels, groups } = tally;
          expect(total(levels)).toBe(institutions);
          for (const group of Object.values(groups)) {
            const rows = Object.values(group.criteria);
            const items = rows.flatMap((row) => Object.values(row.items));
            const counts = [
              ...[group.levels, group.levelsByPoints, group.histogram],
              ...Object.values(group.conditions),
              ...rows.map(({ histogram }) => histogram),
              ...items.map(({ states }) => states),
            ];
            expect(new Set(counts.map(total))).toEqual(new Set([institutions]));
            for (const { states, histogram, full } of items) {
              expect(total(histogram)).toBe(states.scored ?? 0);
              expect(full).toBeLessThanOrEqual(states.scored ?? 0);
            }
          }
        }
      }),
      some,
    );
  });
});

describe('any JSON value', () => {
  const whole = scoreAssessment(catalog4725, { schemaVersion: 1, catalog: '4725-2022' });
  const one = sum([[whole, { commune: 'Hạ Long' }]]);

  /** A sound value with one part of it replaced by something else. */
  const spoilt = (sound: unknown) =>
    fc.tuple(fc.array(fc.nat(30), { maxLength: 8 }), fc.jsonValue()).map(([path, value]) => {
      const copy = { root: structuredClone(sound) };
      let holder: any = copy;
      let key = 'root';
      for (const step of path) {
        const inside: unknown = holder[key];
        if (typeof inside !== 'object' || inside === null || Object.keys(inside).length === 0)
          break;
        holder = inside;
        key = Object.keys(inside)[step % Object.keys(inside).length]!;
      }
      holder[key] = value;
      return copy.root;
    });

  it.each<[string, fc.Arbitrary<unknown>, (value: any) => Summary]>([
    ['result', spoilt(whole), (value) => aggregate.add(one, value)],
    ['summary', spoilt(one), (value) => aggregate.merge(value, one)],
    ['key', fc.jsonValue(), (value) => aggregate.add(one, whole, value)],
  ])('is taken as a %s or refused with a code', (_, values, run) => {
    fc.assert(
      fc.property(values, (value) => {
        try {
          expect(run(value).all.institutions).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(DdsError);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
