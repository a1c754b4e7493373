import { catalog4725, quangNinh2023 } from '@dds/criteria';
import type { Assessment, Guidance, Policies } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { expectMisuse } from '../testing/misuse.js';
import { defaultPolicies, scoreAssessment, scoreTotals, type ScoreOptions } from './index.js';

const empty: Assessment = { schemaVersion: 1, catalog: '4725-2022' };
const score = (assessment: unknown, options: ScoreOptions = {}) =>
  scoreAssessment(catalog4725, assessment as Assessment, options);
const choose = (policies: unknown) => score(empty, { policies: policies as Partial<Policies> });

/** What is thrown says these words. */
function expectWords(run: () => unknown, ...words: readonly string[]): void {
  for (const word of words) expect(run).toThrow(word);
}

describe('an assessment', () => {
  it.each([undefined, null, 7, 'x', [], [empty]])('that is %o is refused', (value) => {
    expectMisuse(() => score(value), 'ERR_DDS_ASSESSMENT_INVALID');
  });

  it('of another catalog is refused, with the name of each', () => {
    const other = { ...empty, catalog: '3276-2022' };
    expectMisuse(() => score(other), 'ERR_DDS_CATALOG_MISMATCH');
    expectWords(() => score(other), '"4725-2022" is not the one named, "3276-2022";');
    expectWords(() => score(other), '"4725-2022" không phải là "3276-2022";');
    // Guidance that fits is not what is wrong.
    expectWords(() => score(other, { guidance: quangNinh2023 }), '"3276-2022"');
  });

  it('of no catalog is refused with a dash for its name, of a long one with its beginning', () => {
    expectWords(() => score({ schemaVersion: 1 }), 'named, –;', 'không phải là –;');
    expectWords(() => score({ ...empty, catalog: { id: '4725-2022' } }), 'named, –;');
    const long = 'x'.repeat(100);
    expectWords(() => score({ ...empty, catalog: long }), `"${long.slice(0, 80)}"`);
  });

  it('is refused by scoreTotals in the same way', () => {
    const run = () => scoreTotals(catalog4725, { ...empty, catalog: '3276-2022' });
    expectMisuse(run, 'ERR_DDS_CATALOG_MISMATCH');
  });
});

describe('guidance', () => {
  it('for another catalog is refused, with its name', () => {
    const guidance: Guidance = { ...quangNinh2023, catalog: '3276-2022' };
    expectMisuse(() => score(empty, { guidance }), 'ERR_DDS_CATALOG_MISMATCH');
    expectWords(() => score(empty, { guidance }), 'named, "3276-2022";');
  });

  it('that is null is none', () => {
    const guidance = null as unknown as Guidance;
    expect(score(empty, { guidance })).toEqual(score(empty));
    expect(score(empty, { guidance }).stamp.guidance).toBeNull();
  });
});

describe('policies', () => {
  const rule = { item: '2.4.2', stages: ['upper-secondary'], treatment: 'zero' };

  it.each([
    ['–', null],
    ['–', 'ignore'],
    ['–', []],
    ['condition', { condition: 'ignore' }],
    ['toString', { toString: 'ignore' }],
    ['conditions', { conditions: 'lowest' }],
    ['conditions', { conditions: null }],
    ['overall', { overall: 'ignore' }],
    ['evidence', { evidence: ['require'] }],
    ['notApplicable', { notApplicable: {} }],
    ['notApplicable', { notApplicable: [null] }],
    ['notApplicable', { notApplicable: ['2.4.2'] }],
    ['notApplicable', { notApplicable: [rule, { ...rule, treatment: 'none' }] }],
    ['notApplicable', { notApplicable: [{ ...rule, item: ['2.4.2'] }] }],
    ['notApplicable', { notApplicable: [{ ...rule, item: '2.4.9' }] }],
    ['notApplicable', { notApplicable: [{ ...rule, stages: 'upper-secondary' }] }],
    ['notApplicable', { notApplicable: [{ ...rule, stages: ['primary', 'gdtx'] }] }],
  ])('are refused by the name of the one that is wrong: %s of %o', (name, policies) => {
    expectMisuse(() => choose(policies), 'ERR_DDS_POLICY_INVALID');
    expectWords(() => choose(policies), `Policy "${name}" does not`, `Chính sách "${name}" không`);
  });

  it('that are not said are the usual ones', () => {
    const { policies } = choose({ conditions: undefined, overall: 'per-group' }).stamp;
    expect(policies).toEqual({ ...defaultPolicies, overall: 'per-group' });
    expect(Object.keys(policies)).toEqual(Object.keys(defaultPolicies));
    expect(choose(undefined).stamp.policies).toEqual(defaultPolicies);
  });

  it('in the stamp stay as they were, whatever becomes of those given', () => {
    const given = { notApplicable: [{ ...rule, stages: [...rule.stages], extra: 1 }] };
    const { policies } = choose(given).stamp;
    given.notApplicable[0]!.stages.push('primary');
    given.notApplicable.pop();
    expect(policies.notApplicable).toEqual([rule]);
  });
});

describe('the issues of one row', () => {
  it('stand by code, and those of one code as they were found', () => {
    const items = { '1.3.1': { points: 'sáu', evidence: ['E1', 'E2', 'E3'], measure: 7 } };
    const found = score({ ...empty, items }).issues.map(({ code, params }) => [code, params]);
    expect(found).toEqual([
      ['evidence-unknown', { evidence: 'E1' }],
      ['evidence-unknown', { evidence: 'E2' }],
      ['evidence-unknown', { evidence: 'E3' }],
      ['measure-invalid', {}],
      ['points-invalid', { points: 'sáu' }],
    ]);
  });
});
