import { catalog4725, type Assessment } from '@dds/criteria';
import { describe, expect, it } from 'vitest';

import { sample } from '../result/sample.fixture.js';
import { readPlan, type PlanInput } from './plan-reading.js';

function read(assessment: Assessment | undefined, more: Partial<PlanInput> = {}) {
  return readPlan({
    assessment,
    catalog: catalog4725,
    guidance: undefined,
    policies: undefined,
    target: undefined,
    locked: undefined,
    cost: undefined,
    ...more,
  });
}

const empty: Assessment = { schemaVersion: 1, catalog: '4725-2022' };
const top: Assessment = {
  ...sample,
  items: { ...sample.items, '2.4.1': { points: 8 }, '2.4.2': { points: 12 } },
};

describe('readPlan', () => {
  it.each([
    ['a file without answers', empty, 2],
    ['a file at level 2', sample, 3],
    ['a file at the highest level', top, 3],
    ['a file held by a condition', { ...top, conditions: { '1.1': { met: true } } }, 2],
  ])('aims at the next level above the present: %s', (_, assessment, target) => {
    expect(read(assessment)!.plan.target).toBe(target);
  });

  it('aims at the level that is asked for, though it be reached', () => {
    const { plan } = read(top, { target: 2 })!;
    expect([plan.target, plan.reached]).toEqual([2, true]);
  });

  it.each([1, 4, NaN, 2.5])('gives %d, which cannot be aimed at, no effect', (target) => {
    expect(read(sample, { target })!.plan.target).toBe(3);
  });

  it('offers every level but the lowest', () => {
    expect(read(sample)!.targets.map(({ level }) => level)).toEqual([2, 3]);
  });

  it('lists the items of every group in catalog order, with their results', () => {
    const { items } = read(sample)!;
    const codes = [...items.keys()];
    expect([codes[0], codes.at(-1), codes.length]).toEqual([
      '1.3.1',
      '2.4.3',
      Object.keys(sample.items!).length,
    ]);
    expect(items.get('1.4')!.scored.points).toBe(7.5);
  });

  it('gives nothing where there is no assessment', () => {
    expect(read(undefined)).toBeUndefined();
  });
});
