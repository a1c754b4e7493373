import { catalog4725, quangNinh2023 } from '@dds/criteria';
import type { Assessment } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatIf } from '../difference/index.js';
import { scoreAssessment } from '../score/index.js';
import { anyOptions, messyAssessment, validAssessment } from '../testing/arbitraries.js';
import '../testing/fc-runs.js';
import { deepFreeze } from '../testing/reshape.js';
import { expectMisuse } from '../testing/misuse.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { blockerText, defaultCost, planImprovements, planStepText } from './index.js';
import type { PlanOptions } from './index.js';

const small = smallCatalog(
  {
    '1': {
      '1.1': 'condition',
      '1.2': {
        '1.2.1': { points: 4, effort: 'high' },
        '1.2.2': { points: 6, effort: 'low' },
      },
      '1.3': { '1.3.1': { points: 5.5 }, '1.3.2': { points: 4.5, status: 'unverified' } },
    },
    '2': { '2.1': { '2.1.1': 12, '2.1.2': 8 } },
  },
  [10, 15.01],
);

const file = (rest: object = {}) =>
  deepFreeze({ schemaVersion: 1, catalog: 'sample', ...rest }) as Assessment;

const met = { conditions: { '1.1': { met: true } } };

const points = (given: Readonly<Record<string, number>>) => ({
  items: Object.fromEntries(
    Object.entries(given).map(([code, value]) => [code, { points: value }]),
  ),
});

const planOne = (assessment: Assessment, rest: Partial<PlanOptions> = {}) =>
  planImprovements(small, assessment, { target: 2, group: '1', ...rest }).groups['1']!;

describe('planImprovements', () => {
  it('asks nothing of a group that has the level', () => {
    const plan = planImprovements(small, file({ ...met, ...points({ '1.2.1': 4, '1.2.2': 6 }) }), {
      target: 2,
      group: '1',
    });
    expect(plan).toEqual({
      target: 2,
      reached: true,
      possible: true,
      cost: 0,
      groups: {
        '1': {
          reached: true,
          possible: true,
          points: 10,
          neededPoints: 10,
          missingPoints: 0,
          shortPoints: 0,
          blockers: [],
          steps: [],
          cost: 0,
        },
      },
      changes: { items: {} },
    });
  });

  it('finds the cheapest steps, says what each brings, and stands them in catalog order', () => {
    const group = planOne(file({ ...met, ...points({ '1.2.1': 0.5, '1.2.2': 2.5 }) }));
    expect(group).toMatchObject({ reached: false, points: 3, missingPoints: 7, cost: 12.5 });
    expect(group.steps).toEqual([
      {
        item: '1.2.2',
        criterion: '1.2',
        from: 2.5,
        to: 6,
        gain: 3.5,
        cost: 3.5,
        effort: 'low',
        evidence: [],
        groupPoints: 6.5,
        groupLevelByPoints: 1,
      },
      {
        item: '1.3.2',
        criterion: '1.3',
        from: 0,
        to: 4.5,
        gain: 4.5,
        cost: 9,
        effort: 'medium',
        evidence: [],
        groupPoints: 11,
        groupLevelByPoints: 2,
      },
    ]);
  });

  it('counts a cost once for an item where it is per item, and the code before the tag', () => {
    const cost = { per: 'item', effort: { low: 3, medium: 2, high: 1 }, items: { '1.2.1': 9.25 } };
    const { steps, cost: total } = planOne(file(met), { cost: cost as PlanOptions['cost'] });
    expect(steps.map(({ item, cost: one }) => [item, one])).toEqual([
      ['1.3.1', 2],
      ['1.3.2', 2],
    ]);
    expect(total).toBe(4);
    const coded = planOne(file(met), { cost: { per: 'item', items: { '1.2.1': 0.01 } } });
    expect(coded.steps.map(({ item, cost: one }) => [item, one])).toEqual([
      ['1.2.1', 0.01],
      ['1.2.2', 1],
    ]);
  });

  it('needs the first hundredth of the level, not its neighbour', () => {
    const answers = points({ '1.2.1': 4, '1.2.2': 6, '1.3.1': 5 });
    expect(planOne(file({ ...met, ...answers }), { target: 3 })).toMatchObject({
      neededPoints: 15.01,
      missingPoints: 0.01,
      points: 15,
    });
  });

  it('leaves locked items alone, and says how much is missing when the rest is not enough', () => {
    const locked = ['1.2.1', '1.2.2', '1.3.1'];
    expect(planOne(file(met), { locked })).toMatchObject({
      possible: false,
      missingPoints: 10,
      shortPoints: 5.5,
      cost: null,
      steps: [],
    });
    const plan = planImprovements(small, file(met), { target: 2, locked });
    expect(plan).toMatchObject({ possible: false, reached: false, cost: null });
    expect(plan.groups['2']).toMatchObject({ possible: true });
  });

  it('puts conditions and invalid rows first, and counts an invalid row as nothing', () => {
    const group = planOne(file(points({ '1.2.1': 99, '1.2.2': 6 })));
    expect(group.blockers.map(({ code, path }) => [code, path])).toEqual([
      ['condition-unanswered', 'conditions/1.1'],
      ['row-invalid', 'items/1.2.1'],
    ]);
    expect(group.blockers[1]?.issues[0]?.code).toBe('points-above-maximum');
    expect(group.missingPoints).toBe(4);
    const unmet = planOne(file({ conditions: { '1.1': { met: false } } }));
    expect(unmet.blockers[0]?.code).toBe('condition-unmet');
  });

  it('needs no steps where only a condition holds the level', () => {
    const group = planOne(file(points({ '1.2.1': 4, '1.2.2': 6 })));
    expect(group).toMatchObject({ reached: false, missingPoints: 0, steps: [], cost: 0 });
    expect(group.blockers).toHaveLength(1);
  });

  it('does not count conditions as blockers where the policy ignores them', () => {
    const group = planOne(file(), { policies: { conditions: 'ignore' } });
    expect(group.blockers).toEqual([]);
  });

  it('reckons with an unverified maximum as if it stood, and says to check it', () => {
    const answers = points({ '1.3.2': 6, '1.2.1': 1 });
    const plan = planImprovements(small, file({ ...met, ...answers }), { target: 2, group: '1' });
    const group = plan.groups['1']!;
    expect(group).toMatchObject({ points: 7, missingPoints: 4.5 });
    expect(group.blockers.map(({ code, path }) => [code, path])).toEqual([
      ['above-unverified-maximum', 'items/1.3.2'],
    ]);
    expect(plan.changes.items).toEqual({ '1.2.2': { points: 6 }, '1.3.2': { points: 4.5 } });
    const enough = planOne(file({ ...points({ '1.3.2': 6, '1.2.1': 4 }) }));
    expect(enough.blockers.map(({ code }) => code)).toEqual(['condition-unanswered']);
  });

  it('names a criterion that is above its maximum', () => {
    const group = planOne(file({ ...met, ...points({ '1.3.1': 5.5, '1.3.2': 8 }) }));
    expect(group.blockers.map(({ code, path }) => [code, path])).toEqual([
      ['criterion-above-maximum', 'criteria/1.3'],
    ]);
  });

  it('leaves out what does not apply, and reckons on the scale that is left', () => {
    const assessment = file({
      ...met,
      institution: { stages: ['primary'] },
      items: { '1.3.1': { notApplicable: 'none here' }, '1.2.2': { points: 5 } },
    });
    const rule = { item: '1.3.1', stages: ['primary'], treatment: 'rescale' } as const;
    const group = planOne(assessment, { policies: { notApplicable: [rule] } });
    // 20 points, of which 14.5 are left: 5 of them are 6.9; 7.25 are 10, and 7.24 are 9.99.
    expect(group).toMatchObject({ points: 6.9, neededPoints: 10, missingPoints: 2.25 });
    expect(group.steps.map(({ item, groupPoints }) => [item, groupPoints])).toEqual([
      ['1.3.2', 13.1],
    ]);
    const needed = planOne(assessment, {
      policies: { notApplicable: [{ ...rule, treatment: 'zero' }] },
      target: 3,
      cost: { per: 'item', items: { '1.3.1': 0 } },
    });
    expect(needed).toMatchObject({ possible: false, shortPoints: 0.51 });
    const zero = { ...rule, treatment: 'zero' } as const;
    const kept = planOne(assessment, { policies: { notApplicable: [zero] } });
    expect(kept.missingPoints).toBe(5);
    expect(kept.steps.map(({ item }) => item)).not.toContain('1.3.1');
  });

  it('keeps the scales of two groups apart', () => {
    const assessment = file({
      ...met,
      institution: { stages: ['primary'] },
      items: { '1.3.1': { notApplicable: 'none' }, '2.1.2': { notApplicable: 'none' } },
    });
    const rules = ['1.3.1', '2.1.2'].map((item) => ({
      item,
      stages: ['primary'] as const,
      treatment: 'rescale' as const,
    }));
    const { groups } = planImprovements(small, assessment, {
      target: 2,
      policies: { notApplicable: rules },
    });
    expect([groups['1']?.missingPoints, groups['2']?.missingPoints]).toEqual([7.25, 6]);
    expect(groups['2']?.steps.map(({ groupPoints }) => groupPoints)).toEqual([20]);
    const all = ['2.1.1', '2.1.2'].map((item) => ({ ...rules[0]!, item }));
    const none = file({
      ...met,
      institution: { stages: ['primary'] },
      items: { '2.1.1': { notApplicable: 'x' }, '2.1.2': { notApplicable: 'x' } },
    });
    const empty = planImprovements(small, none, { target: 2, policies: { notApplicable: all } });
    expect(empty.groups['2']).toMatchObject({
      possible: false,
      missingPoints: 10,
      shortPoints: 10,
    });
  });

  it('is reached when every group is, and not before', () => {
    const half = file({ ...met, ...points({ '1.2.1': 4, '1.2.2': 6 }) });
    expect(planImprovements(small, half, { target: 2 })).toMatchObject({ reached: false });
    const lowest = planImprovements(small, file(met), { target: 1 });
    expect(lowest).toMatchObject({ reached: true, cost: 0 });
    expect(planOne(file(), { target: 1 })).toMatchObject({ reached: false, neededPoints: 0 });
  });

  it('tells recommended evidence from mandatory, and other issues from both', () => {
    const both = (text: string) => ({ vi: text, en: text });
    const wanted = {
      rows: ['1.2'],
      title: both('x'),
      states: [],
      due: 'assessment',
      public: false,
    } as const;
    const guidance = {
      id: 'g',
      version: '1',
      catalog: 'sample',
      instrument: { issuer: both('x'), title: both('x'), date: '2025' },
      evidence: [
        { ...wanted, id: 'a', kind: 'plan', strength: 'recommended', clause: both('x') },
        { ...wanted, id: 'b', kind: 'list', strength: 'mandatory', clause: both('x') },
      ],
      general: [],
      roles: [],
      duties: [],
      authorities: [],
    } as const;
    const assessment = file({ ...met, items: { '1.2.2': { evidence: ['E9'] } } });
    const group = planOne(assessment, { guidance });
    expect(group.steps.map(({ item, evidence }) => [item, evidence])).toEqual([
      [
        '1.2.2',
        [
          { requirement: 'a', kind: 'plan', strength: 'recommended' },
          { requirement: 'b', kind: 'list', strength: 'mandatory' },
        ],
      ],
      ['1.3.2', []],
    ]);
  });

  it('lists, with a blocker, the errors of its row alone', () => {
    const assessment = file({
      conditions: { '1.1': { met: false, evidence: ['E9'] } },
      items: {
        '1.2.1': { points: -1, evidence: ['E9'] },
        '1.3.2': { points: 5, evidence: ['E9'] },
      },
    });
    const { blockers } = planOne(assessment);
    expect(blockers.map(({ path, issues }) => [path, ...issues.map(({ code }) => code)])).toEqual([
      ['conditions/1.1', 'evidence-unknown'],
      ['items/1.2.1', 'evidence-unknown', 'points-invalid'],
      ['items/1.3.2', 'points-above-unverified-maximum'],
    ]);
  });

  it('costs by effort per point unless told otherwise', () => {
    expect(defaultCost).toEqual({ per: 'point', effort: { low: 1, medium: 2, high: 3 } });
  });

  it('says which evidence each step and condition still needs', () => {
    const assessment = deepFreeze<Assessment>({
      schemaVersion: 1,
      catalog: '4725-2022',
      institution: { stages: ['upper-secondary'] },
    });
    const plan = planImprovements(catalog4725, assessment, { target: 3, guidance: quangNinh2023 });
    const blocker = plan.groups['1']?.blockers[0];
    expect(blocker?.path).toBe('conditions/1.1');
    expect(blocker?.evidence[0]).toMatchObject({ kind: 'plan', strength: 'mandatory' });
    const steps = Object.values(plan.groups).flatMap((group) => group.steps);
    const wanted = quangNinh2023.evidence.filter(({ rows }) =>
      rows.some((row) => row === steps[0]?.item || row === steps[0]?.criterion),
    );
    expect(steps[0]?.evidence.map(({ requirement }) => requirement)).toEqual(
      wanted.map(({ id }) => id),
    );
    const without = planImprovements(catalog4725, assessment, { target: 3 });
    expect(without.groups['1']?.blockers[0]?.evidence).toEqual([]);
  });

  it('adds up the costs of its groups exactly', () => {
    const cost = { per: 'point', effort: { low: 0.1, medium: 0.2, high: 0.7 } } as const;
    const plan = planImprovements(small, file(met), { target: 2, cost });
    expect(Object.values(plan.groups).map((group) => group.cost)).toEqual([1.5, 2.4]);
    expect(plan.cost).toBe(3.9);
  });

  it.each([
    ['a target that is no level', { target: 4 }],
    ['a target that is no number', { target: '2' }],
    ['a group that is not there', { target: 2, group: '3' }],
    ['a locked item that is not there', { target: 2, locked: ['1.2.1', '9.9'] }],
    ['locked items that are no list', { target: 2, locked: '1.2.1' }],
    ['a cost per something else', { target: 2, cost: { per: 'year' } }],
    ['a cost that is no object', { target: 2, cost: 5 }],
    ['a negative cost', { target: 2, cost: { per: 'item', items: { '1.2.1': -1 } } }],
    ['a cost of three decimals', { target: 2, cost: { per: 'item', items: { '1.2.1': 0.001 } } }],
    [
      'a cost above a million',
      { target: 2, cost: { per: 'item', items: { '1.2.1': 1000000.01 } } },
    ],
    [
      'a cost of an item that is not there',
      { target: 2, cost: { per: 'item', items: { '1.2.1': 1, x: 1 } } },
    ],
    ['costs of items that are no object', { target: 2, cost: { per: 'item', items: [] } }],
    ['an effort without a cost', { target: 2, cost: { per: 'item', effort: { low: 1, high: 2 } } }],
    ['no options', undefined],
    ['efforts that are no object', { target: 2, cost: { per: 'item', effort: 1 } }],
  ])('refuses %s', (_, options) => {
    expectMisuse(() => planImprovements(small, file(), options as unknown as PlanOptions));
  });

  it('takes a cost of nothing and of a million', () => {
    const items = { '1.2.1': 0, '1.2.2': 1_000_000 };
    const group = planOne(file(met), { cost: { per: 'item', items }, target: 3 });
    expect(group.steps.map(({ item }) => item)).toEqual(['1.2.1', '1.2.2', '1.3.1']);
  });

  it('reaches its target once its blockers are settled and its changes are made', () => {
    const draw = fc.tuple(
      messyAssessment,
      anyOptions,
      fc.constantFrom(2, 3),
      fc.constantFrom('point', 'item'),
    );
    fc.assert(
      fc.property(draw, ([assessment, options, target, per]) => {
        const policies = { ...options.policies, evidence: 'advise' as const };
        const scoring = { ...options, policies };
        const cost = { ...defaultCost, per: per };
        const settled = settle(assessment, scoring);
        const plan = planImprovements(catalog4725, settled, { ...scoring, target, cost });
        const { groups } = whatIf(catalog4725, settled, plan.changes, scoring);
        for (const [code, group] of Object.entries(plan.groups)) {
          const high = group.blockers.filter((one) => one.code !== 'above-unverified-maximum');
          expect(high).toEqual([]);
          if (group.possible) expect(groups[code]?.level.after).toBeGreaterThanOrEqual(target);
          else expect(group.shortPoints).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('never plans past what one item less would do', () => {
    fc.assert(
      fc.property(validAssessment, fc.constantFrom(2, 3), (assessment, target) => {
        const plan = planImprovements(catalog4725, assessment, { target });
        for (const { steps, missingPoints } of Object.values(plan.groups)) {
          const gain = steps.reduce((sum, one) => sum + Math.round(one.gain * 100), 0);
          for (const step of steps) {
            expect(gain - Math.round(step.gain * 100)).toBeLessThan(
              Math.round(missingPoints * 100),
            );
          }
        }
      }),
    );
  });
});

/** Meets every condition and takes invalid answers away. */
function settle(assessment: Assessment, options: object): Assessment {
  const conditions = {
    '1.1': { met: true },
    '1.2': { met: true },
    '2.1': { met: true },
    '2.2': { met: true },
  };
  const items: Record<string, unknown> = {};
  for (const group of Object.values(scoreAssessment(catalog4725, assessment, options).groups)) {
    for (const criterion of Object.values(group.criteria)) {
      if (criterion.kind === 'condition') continue;
      const sum = Object.values(criterion.items).reduce((all, { points: one }) => all + one, 0);
      for (const [code, { state }] of Object.entries(criterion.items)) {
        const answer = assessment.items?.[code];
        if (state !== 'invalid' && sum <= criterion.maxPoints && answer) items[code] = answer;
      }
    }
  }
  return { ...assessment, conditions, items } as Assessment;
}

describe('the words of a plan', () => {
  it('say what stands in the way and what a step brings, in both languages', () => {
    const group = planOne(file(points({ '1.2.1': 1.5 })));
    expect(blockerText(group.blockers[0]!, 'vi')).toBe(
      'Điều kiện 1.1: chưa trả lời; hãy trả lời đạt hay chưa đạt. Điểm không nâng được mức độ khi điều kiện chưa đạt.',
    );
    expect(planStepText(group.steps[1]!, 'en')).toBe(
      'Item 1.2.2: raise from 0 to 6 points (6 more; effort low), which brings the group to 10.',
    );
    expect(planStepText(group.steps[1]!, 'vi')).toBe(
      'Mục 1.2.2: nâng từ 0 lên 6 điểm (thêm 6; công sức ít), nhóm đạt 10 điểm.',
    );
  });
});
