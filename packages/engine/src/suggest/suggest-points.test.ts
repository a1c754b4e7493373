import type { Item, MeasureKind } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { suggestPoints } from './suggest-points.js';

const item = (measure: MeasureKind): Item => ({
  code: '1.6.1',
  title: { vi: 'Tỉ lệ', en: 'Share' },
  measure,
  maxPoints: { value: 7, status: 'secondary', sources: [] },
});

describe('suggestPoints', () => {
  it.each([
    [42, 45, 6.53],
    [45, 45, 7],
    [0, 45, 0],
    [1, 8, 0.88],
  ])(
    'suggests %d of %d as %d of 7 points, labelled as the project’s own',
    (part, whole, points) => {
      expect(suggestPoints(item('ratio'), { part, whole })).toEqual({
        points,
        basis: 'proportional',
        official: false,
      });
    },
  );

  it.each([
    ['a part above its whole', { part: 46, whole: 45 }],
    ['a negative part', { part: -1, whole: 45 }],
    ['a whole of zero', { part: 0, whole: 0 }],
    ['a missing whole', { part: 3 }],
    ['a missing part', { whole: 3 }],
    ['numbers too large to multiply', { part: 1e307, whole: 1e307 }],
    ['text', { part: 'ba', whole: 45 }],
  ])('suggests nothing for %s', (_, measure) => {
    expect(suggestPoints(item('ratio'), measure)).toBeNull();
  });

  it.each(['count', 'presence', 'graded'] as const)('has no formula for a %s', (kind) => {
    expect(suggestPoints(item(kind), { count: 3, part: 1, whole: 2 })).toBeNull();
  });
});
