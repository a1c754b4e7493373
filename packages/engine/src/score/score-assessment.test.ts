import { catalog4725 } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import type { Assessment } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { scoreAssessment } from './score-assessment.js';

const empty: Assessment = { schemaVersion: 1, catalog: '4725-2022' };

describe('scoreAssessment', () => {
  it('keeps an unanswered item apart from zero', () => {
    const { groups } = scoreAssessment(catalog4725, {
      ...empty,
      items: { '1.3.1': { points: 0 } },
    });
    const criterion = groups['1']?.criteria['1.3'];
    expect(criterion).toMatchObject({
      items: { '1.3.1': { state: 'scored' }, '1.3.2': { state: 'unanswered' } },
    });
  });

  it('states no level for an empty assessment, and says what holds it', () => {
    const result = scoreAssessment(catalog4725, empty);
    expect(result).toMatchObject({ complete: false, level: null, issues: [] });
    expect(result.groups['2']).toMatchObject({ points: 0, levelByPoints: 1, level: null });
    expect(result.groups['2']?.holds).toEqual(['condition-unanswered']);
  });

  it('refuses an assessment made for another index', () => {
    expect(() => scoreAssessment(catalog4725, { ...empty, catalog: '3276-2022' })).toThrow(
      expect.objectContaining({ code: 'ERR_DDS_CATALOG_MISMATCH' }) as DdsError,
    );
  });

  it('refuses a policy that does not exist instead of ignoring it', () => {
    const policies = { condition: 'ignore' } as object;
    expect(() => scoreAssessment(catalog4725, empty, { policies })).toThrow(DdsError);
  });

  it.each([
    ['an item that the catalog does not have', { item: '2.4.9', stages: ['continuing'] }],
    ['a stage that does not exist', { item: '2.4.2', stages: ['gdtx'] }],
  ])('refuses a rule of leaving out for %s', (_, slip) => {
    const policies = { notApplicable: [{ ...slip, treatment: 'zero' }] } as object;
    expect(() => scoreAssessment(catalog4725, empty, { policies })).toThrow(
      expect.objectContaining({ code: 'ERR_DDS_POLICY_INVALID' }) as DdsError,
    );
  });

  it('puts a criterion above its maximum before the issues of its items', () => {
    const points = (codes: string[]) => Object.fromEntries(codes.map((c) => [c, { points: 20 }]));
    const items = points(['2.3.1', '2.3.2', '2.3.3', '2.3.4']);
    const { issues } = scoreAssessment(catalog4725, { ...empty, items });
    expect(issues.map(({ path }) => path)).toEqual([
      'criteria/2.3',
      'items/2.3.1',
      'items/2.3.2',
      'items/2.3.3',
      'items/2.3.4',
    ]);
  });
});
