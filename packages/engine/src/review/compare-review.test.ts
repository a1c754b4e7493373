import type { Assessment } from '@dds/criteria';
import { catalog4725, quangNinh2023 } from '@dds/criteria';
import { toHundredths } from '@dds/criteria/points';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../score/index.js';
import { anyOptions, messyAssessment } from '../testing/arbitraries.js';
import '../testing/fc-runs.js';
import { expectMisuse } from '../testing/misuse.js';
import { deepFreeze } from '../testing/reshape.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { compareReview, openReview, reviseReview, type ReviewReason } from './index.js';

const catalog = smallCatalog(
  { '1': { '1.1': 'condition', '1.2': { '1.2.1': 4, '1.2.2': 6 } }, '2': { '2.1': { '2.1': 10 } } },
  [5],
);
const self = deepFreeze<Assessment>({
  schemaVersion: 1,
  catalog: 'sample',
  conditions: { '1.1': { met: true } },
  items: { '1.2.1': { points: 3.3 }, '1.2.2': { points: 6 }, '2.1': { points: 5 } },
});
const why: ReviewReason = { code: 'points-too-high', text: 'Cao.' };

describe('review rule 3: compareReview', () => {
  it('gives the gap of each item, criterion and group, and the level of each side', () => {
    const lowered = reviseReview(openReview(self), self, 'items/1.2.1', { points: 3.1 }, why);
    const sheet = reviseReview(lowered, self, 'conditions/1.1', { met: false }, why);
    const review = compareReview(catalog, self, sheet);
    const { id, version, digest } = catalog;
    const scored = (points: number, maxPoints: number) => ({ state: 'scored', points, maxPoints });
    const totals = (points: number, level: number | null, holds: readonly string[] = []) => ({
      points,
      maxPoints: 10,
      levelByPoints: 2,
      level,
      holds,
    });
    expect(review).toEqual({
      catalog: { id, version, digest },
      level: { self: 2, external: null },
      groups: {
        '1': { self: totals(9.3, 2), external: totals(9.1, null, ['condition-unmet']), gap: 0.2 },
        '2': { self: totals(5, 2), external: totals(5, 2), gap: 0 },
      },
      conditions: [{ code: '1.1', self: 'met', external: 'unmet', reason: why }],
      criteria: [
        { code: '1.2', self: 9.3, external: 9.1, gap: 0.2 },
        { code: '2.1', self: 5, external: 5, gap: 0 },
      ],
      items: [
        { code: '1.2.1', self: scored(3.3, 4), external: scored(3.1, 4), gap: 0.2, reason: why },
        { code: '1.2.2', self: scored(6, 6), external: scored(6, 6), gap: 0, reason: null },
        { code: '2.1', self: scored(5, 10), external: scored(5, 10), gap: 0, reason: null },
      ],
      issues: [],
    });
  });

  it('gives a gap below zero where the reviewer found more', () => {
    const sheet = reviseReview(openReview(self), self, 'items/1.2.1', { points: 3.4 }, why);
    expect(compareReview(catalog, self, sheet).items[0]?.gap).toBe(-0.1);
  });

  it('scores both sides by the same guidance and policies', () => {
    const file: Assessment = {
      schemaVersion: 1,
      catalog: '4725-2022',
      items: { '1.3.1': { points: 6 } },
    };
    const options = { guidance: quangNinh2023, policies: { evidence: 'require' as const } };
    const review = compareReview(catalog4725, file, openReview(file), options);
    const item = review.items.find(({ code }) => code === '1.3.1');
    expect(item).toMatchObject({
      self: { state: 'evidence-missing' },
      external: { state: 'evidence-missing' },
    });
  });

  it('throws what scoring throws of the school’s file', () => {
    const other = { ...self, catalog: 'x' };
    expectMisuse(() => compareReview(catalog, other, openReview(self)), 'ERR_DDS_CATALOG_MISMATCH');
    expectMisuse(
      () => compareReview(catalog, null as never, openReview(self)),
      'ERR_DDS_ASSESSMENT_INVALID',
    );
  });

  it('adds up: the gaps of items are those of criteria, and those are the groups’', () => {
    const whole = (points: number) => Math.sign(points) * toHundredths(Math.abs(points))!;
    const sum = (rows: readonly { gap: number }[]) =>
      rows.reduce((total, { gap }) => total + whole(gap), 0);
    fc.assert(
      fc.property(messyAssessment, messyAssessment, anyOptions, (one, other, options) => {
        const sheet = {
          ...openReview({ schemaVersion: 1, catalog: '4725-2022' }),
          external: deepFreeze(other),
        };
        const { groups, criteria, items, level } = compareReview(catalog4725, one, sheet, options);
        const { groups: scored, level: own } = scoreAssessment(catalog4725, one, options);
        expect(level.self).toBe(own);
        for (const { code, criteria: rows } of catalog4725.groups) {
          const codes = rows.map((row) => row.code);
          const ofGroup = criteria.filter((row) => codes.includes(row.code));
          const uncapped = rows.every((row) => {
            if (row.kind === 'condition') return true;
            const ofRow = items.filter((item) => item.code.startsWith(row.code));
            const total = (side: 'self' | 'external') =>
              ofRow.reduce((points, item) => points + whole(item[side].points), 0);
            const most = row.maxPoints.value * 100;
            if (total('self') > most || total('external') > most) return false;
            expect(whole(ofGroup.find((one) => one.code === row.code)!.gap)).toBe(sum(ofRow));
            return true;
          });
          const rescaled = options.policies?.notApplicable?.length;
          if (uncapped && !rescaled) expect(whole(groups[code]!.gap)).toBe(sum(ofGroup));
          expect(groups[code]!.self.points).toBe(scored[code]!.points);
        }
      }),
    );
  });
});
