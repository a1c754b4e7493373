import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../testing/fc-runs.js';
import { chooseItems, type Candidate } from './choose-items.js';

const candidates = (...pairs: [gain: number, cost: number][]): Candidate[] =>
  pairs.map(([gain, cost]) => ({ gain, cost }));

/** Every subset, looked at one by one. */
function bruteForce(list: readonly Candidate[], needed: number): number[] | null {
  let best: number[] | null = null;
  const rank = (set: readonly number[]) => set.reduce((sum, at) => sum + list[at]!.cost, 0);
  for (let mask = 0; mask < 2 ** list.length; mask += 1) {
    const set = list.flatMap((_, at) => (mask & (1 << at) ? [at] : []));
    if (set.reduce((sum, at) => sum + list[at]!.gain, 0) < needed) continue;
    if (best === null || isBetter(set, best, rank)) best = set;
  }
  return best;
}

function isBetter(
  set: readonly number[],
  than: readonly number[],
  rank: (set: readonly number[]) => number,
): boolean {
  if (rank(set) !== rank(than)) return rank(set) < rank(than);
  if (set.length !== than.length) return set.length < than.length;
  const at = set.findIndex((one, place) => one !== than[place]);
  return at >= 0 && set[at]! < than[at]!;
}

describe('chooseItems', () => {
  it('chooses nothing where nothing is needed', () => {
    expect(chooseItems(candidates([100, 1]), 0)).toEqual([]);
    expect(chooseItems([], 0)).toEqual([]);
  });

  it('gives up where all of them are not enough, and takes all where all are just enough', () => {
    expect(chooseItems(candidates([100, 1], [50, 1]), 151)).toBeNull();
    expect(chooseItems(candidates([100, 1], [50, 1]), 150)).toEqual([0, 1]);
    expect(chooseItems([], 1)).toBeNull();
  });

  it('prefers the cheapest, though it be more items', () => {
    expect(chooseItems(candidates([200, 5], [100, 2], [100, 2]), 200)).toEqual([1, 2]);
  });

  it('prefers fewer items where costs are equal', () => {
    expect(chooseItems(candidates([100, 2], [100, 2], [200, 4]), 200)).toEqual([2]);
  });

  it('prefers the earlier items where costs and numbers are equal', () => {
    expect(chooseItems(candidates([100, 1], [100, 1], [100, 1]), 200)).toEqual([0, 1]);
    expect(chooseItems(candidates([100, 2], [200, 1], [100, 2]), 300)).toEqual([0, 1]);
  });

  it('takes nothing beyond what is needed, though it cost nothing', () => {
    expect(chooseItems(candidates([100, 0], [100, 0]), 100)).toEqual([0]);
  });

  it('reckons in hundredths', () => {
    expect(chooseItems(candidates([33, 1], [34, 1], [33, 1]), 67)).toEqual([0, 1]);
    expect(chooseItems(candidates([33, 1], [33, 1], [34, 1]), 68)).toEqual([0, 1, 2]);
  });

  it('finds what trying every set finds', () => {
    const one = fc.record({
      gain: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 800 })),
      cost: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 9 }),
        fc.double({ min: 0, max: 1.05 }),
        (list, share) => {
          const total = list.reduce((sum, { gain }) => sum + gain, 0);
          const needed = Math.round(total * share);
          expect(chooseItems(list, needed)).toEqual(bruteForce(list, needed));
        },
      ),
    );
  });
});
