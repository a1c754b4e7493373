import type { Assessment, Locale } from '@dds/criteria';
import { catalog4725 } from '@dds/criteria';
import { digestOf } from '@dds/criteria/digest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messyAssessment, validAssessment } from '../testing/arbitraries.js';
import '../testing/fc-runs.js';
import { expectMisuse } from '../testing/misuse.js';
import { deepFreeze } from '../testing/reshape.js';
import {
  compareReview,
  openReview,
  reviewIssueText,
  reviewReasonName,
  reviewReasons,
  reviseReview,
  type ReviewIssue,
  type ReviewIssueCode,
  type ReviewReason,
  type ReviewSheet,
} from './index.js';

const self = deepFreeze<Assessment>({
  schemaVersion: 1,
  catalog: '4725-2022',
  conditions: { '1.1': { met: true } },
  items: { '1.3.1': { points: 6, note: 'x' }, '1.3.2': { points: 4 } },
  evidence: [{ id: 'E1', kind: 'plan' }],
});
const why: ReviewReason = { code: 'not-in-use', text: 'Chưa dùng.' };
const opened = deepFreeze(openReview(self));
const issuesOf = (sheet: unknown, file: Assessment = self) =>
  compareReview(catalog4725, file, sheet as ReviewSheet).issues;
const error = (code: ReviewIssueCode, path: string, params = {}) => ({
  code,
  severity: 'error',
  path,
  params,
});

describe('review rule 1: openReview', () => {
  it('copies the file, with its digest and no reasons', () => {
    expect(opened).toEqual({ schemaVersion: 1, self: digestOf(self), external: self, reasons: {} });
    expect(opened.external).not.toBe(self);
    expect(opened.external.items).not.toBe(self.items);
    expect(issuesOf(opened)).toEqual([]);
  });

  it('refuses what is no file', () => {
    expectMisuse(() => openReview(null as never), 'ERR_DDS_ASSESSMENT_INVALID');
    expectMisuse(() => openReview([] as never), 'ERR_DDS_ASSESSMENT_INVALID');
    expectMisuse(() => openReview({ a: NaN } as never), 'ERR_DDS_VALUE_NOT_JSON');
  });
});

describe('review rule 2: reviseReview', () => {
  it('puts the answer with its reason, and leaves the rest', () => {
    const sheet = reviseReview(opened, self, 'items/1.3.1', { points: 2 }, why);
    expect(sheet).toEqual({
      ...opened,
      external: { ...self, items: { ...self.items, '1.3.1': { points: 2 } } },
      reasons: { 'items/1.3.1': why },
    });
    expect(issuesOf(sheet)).toEqual([]);
  });

  it('adds an answer to a row that the school left out, and to a part that it left out', () => {
    const bare = deepFreeze<Assessment>({ schemaVersion: 1, catalog: '4725-2022' });
    const sheet = reviseReview(openReview(bare), bare, 'conditions/1.1', { met: false }, why);
    expect(sheet.external.conditions).toEqual({ '1.1': { met: false } });
    const back = reviseReview(sheet, bare, 'conditions/1.1', null);
    expect(back.external.conditions).toEqual({});
    expect(back.reasons).toEqual({});
  });

  it('keeps the reason as code and text, whatever else came with it', () => {
    const more = { ...why, extra: 1 };
    const sheet = reviseReview(opened, self, 'items/1.3.1', { points: 2 }, more);
    expect(sheet.reasons['items/1.3.1']).toEqual(why);
  });

  it.each([
    ['null', null],
    ['an answer that equals it, in another order', { note: 'x', points: 6 }],
  ])('takes a row back to the school’s by %s', (_, answer) => {
    const changed = reviseReview(opened, self, 'items/1.3.1', { points: 2 }, why);
    const back = reviseReview(changed, self, 'items/1.3.1', answer, why);
    expect(back.external).toEqual(self);
    expect(back.reasons).toEqual({});
  });

  it('keeps the reasons of other rows', () => {
    const one = reviseReview(opened, self, 'items/1.3.1', { points: 2 }, why);
    const two = reviseReview(one, self, 'conditions/1.1', { met: false }, why);
    expect(Object.keys(two.reasons)).toEqual(['items/1.3.1', 'conditions/1.1']);
    const back = reviseReview(two, self, 'items/1.3.1', null);
    expect(Object.keys(back.reasons)).toEqual(['conditions/1.1']);
  });

  it.each([
    ...[
      '',
      'items',
      'items/',
      '/1.3.1',
      'items/1.3.1/points',
      'evidence/E1',
      'xitems/1',
      'items/1\n/2',
    ],
    ...['items/__proto__', 'items/constructor', 'conditions/prototype'],
    ...[7, null, undefined, ['items/1.3.1']],
  ])('refuses the path %j', (path) => {
    expectMisuse(() => reviseReview(opened, self, path as string, { points: 2 }, why));
  });

  it.each(['x', 7, true, [], undefined])('refuses the answer %j', (answer) => {
    expectMisuse(() => reviseReview(opened, self, 'items/1.3.1', answer as never, why));
  });

  it.each([
    undefined,
    {},
    { code: 'not-in-use' },
    { code: 'not-in-use', text: ' \n' },
    { code: 'not-in-use', text: 7 },
    { code: 'no-such-code', text: 'x' },
    { text: 'x' },
  ])('refuses the reason %j where the answer differs', (reason) => {
    expectMisuse(() => reviseReview(opened, self, 'items/1.3.1', { points: 2 }, reason as never));
  });

  it('refuses a sheet and a file that are none', () => {
    for (const sheet of [null, [], {}, { external: [] }]) {
      expectMisuse(() => reviseReview(sheet as never, self, 'items/1.3.1', null));
    }
    expectMisuse(
      () => reviseReview(opened, null as never, 'items/1.3.1', null),
      'ERR_DDS_ASSESSMENT_INVALID',
    );
  });

  it('reads reasons that are no object as none', () => {
    const odd = { ...opened, reasons: 'x' } as unknown as ReviewSheet;
    expect(reviseReview(odd, self, 'items/1.3.1', { points: 1 }, why).reasons).toEqual({
      'items/1.3.1': why,
    });
  });
});

describe('review rule 4: issues of a sheet', () => {
  const changed = {
    ...opened,
    external: { ...self, items: { ...self.items, '1.3.1': { points: 2 } } },
  };
  const withReason = (reason: unknown) => ({ ...changed, reasons: { 'items/1.3.1': reason } });

  it('a sheet of another file, or of a file that was changed since', () => {
    const later = { ...self, schoolYear: '2026-2027' };
    expect(issuesOf(opened, later)).toEqual([
      error('change-outside-rows', 'schoolYear', { key: 'schoolYear' }),
      error('review-of-another-file', 'self'),
    ]);
    expect(issuesOf({ ...opened, self: undefined })).toEqual([
      error('review-of-another-file', 'self'),
    ]);
  });

  it('a change without a reason, of rows that only one side has too', () => {
    const external = {
      ...self,
      conditions: {},
      items: { '1.3.1': { note: 'x', points: 6 }, '1.3.2': { points: 4.5 }, '9.9': {} },
    };
    expect(issuesOf({ ...opened, external })).toEqual([
      error('change-without-reason', 'conditions/1.1'),
      error('change-without-reason', 'items/1.3.2'),
      error('change-without-reason', 'items/9.9'),
    ]);
  });

  it('a change of what is not under review, which is read as the school’s', () => {
    const external = {
      ...self,
      evidence: [],
      institution: { stages: ['primary'] },
      ['k'.repeat(99)]: 1,
    };
    const sheet = { ...opened, external } as unknown as ReviewSheet;
    const key = 'k'.repeat(80);
    expect(issuesOf(sheet)).toEqual([
      error('change-outside-rows', 'evidence', { key: 'evidence' }),
      error('change-outside-rows', 'institution', { key: 'institution' }),
      error('change-outside-rows', key, { key }),
    ]);
    const cites: Assessment = { ...self, items: { '1.3.1': { points: 6, evidence: ['E1'] } } };
    const review = compareReview(catalog4725, cites, {
      ...openReview(cites),
      external: { ...cites, evidence: [] },
    });
    expect(review.groups['1']).toMatchObject({ gap: 0 });
  });

  it('a reason that is unknown, or says nothing', () => {
    expect(issuesOf(withReason({ code: 'x'.repeat(99), text: ' ' }))).toEqual([
      error('reason-text-missing', 'items/1.3.1'),
      error('reason-unknown', 'items/1.3.1', { reason: 'x'.repeat(80) }),
    ]);
    const review = compareReview(
      catalog4725,
      self,
      withReason({ code: 'x', text: 'y' }) as unknown as ReviewSheet,
    );
    expect(review.items.every(({ reason }) => reason === null)).toBe(true);
  });

  it('a reason without a change, at a row of neither side too', () => {
    const reasons = { 'items/1.3.2': why, 'no row': why };
    const warning = (path: string) => ({
      ...error('reason-without-change', path),
      severity: 'warning',
    });
    expect(issuesOf({ ...opened, reasons })).toEqual([warning('items/1.3.2'), warning('no row')]);
  });

  it.each<[string, unknown, readonly unknown[]]>([
    ['no object', null, [error('sheet-malformed', '')]],
    ['a list', [], [error('sheet-malformed', '')]],
    ['another version', { ...opened, schemaVersion: 2 }, [error('sheet-malformed', '')]],
    ['no external', { ...opened, external: 'x' }, [error('sheet-malformed', 'external')]],
    [
      'another catalog',
      { ...opened, external: { ...self, catalog: 'x' } },
      [error('sheet-malformed', 'external')],
    ],
    ['reasons that are a list', { ...opened, reasons: [] }, [error('sheet-malformed', 'reasons')]],
    [
      'a reason that is no object',
      withReason('x'),
      [
        error('change-without-reason', 'items/1.3.1'),
        error('sheet-malformed', 'reasons/items/1.3.1'),
      ],
    ],
    [
      'a reason whose text is none',
      withReason({ code: 'other', text: 1 }),
      [
        error('change-without-reason', 'items/1.3.1'),
        error('sheet-malformed', 'reasons/items/1.3.1'),
      ],
    ],
  ])('%s', (_, sheet, issues) => {
    expect(issuesOf(sheet)).toEqual(issues);
  });

  it('reads what cannot be read as the school’s file', () => {
    const review = compareReview(catalog4725, self, { ...opened, external: 7 } as never);
    expect(review.groups['1']).toMatchObject({ self: { points: 10 }, external: { points: 10 } });
  });

  it('takes reasons that are absent as none', () => {
    const { reasons: _, ...sheet } = opened;
    expect(issuesOf(sheet)).toEqual([]);
  });
});

describe('review rule 6: what is said of reasons and issues', () => {
  it.each(['vi', 'en'] satisfies Locale[])('names each reason in %s', (locale) => {
    const names = reviewReasons.map((code) => reviewReasonName(code, locale));
    expect(new Set(names).size).toBe(reviewReasons.length);
    for (const name of names) expect(name).toMatch(/^\p{Ll}[^{}]+[^.]$/u);
  });

  it.each<[ReviewIssueCode, string, RegExp, RegExp]>([
    [
      'change-outside-rows',
      'evidence',
      /^Bản thẩm định sửa phần “evidence”/,
      /^The review changes “evidence”/,
    ],
    ['change-without-reason', 'items/1.3.1', /^Mục 1\.3\.1: kết quả/, /^Item 1\.3\.1: the review/],
    [
      'reason-text-missing',
      'conditions/1.1',
      /^Điều kiện 1\.1: chưa nêu/,
      /^Condition 1\.1: the reason/,
    ],
    ['reason-unknown', 'items/1.3.1', /“bịa”/, /“bịa”/],
    ['reason-without-change', 'items/1.3.1', /xóa lý do/, /take the reason away/],
    ['review-of-another-file', 'self', /^Bản thẩm định/, /^The review was made/],
    ['sheet-malformed', 'reasons/items/1.3.1', /^Mục 1\.3\.1: /, /^Item 1\.3\.1: /],
    ['sheet-malformed', '', /^Bản thẩm định/, /^A part of the review/],
  ])('says %s at %j', (code, path, vi, en) => {
    const issue = { ...error(code, path, { key: 'evidence', reason: 'bịa' }) } as ReviewIssue;
    expect(reviewIssueText(issue, 'vi')).toMatch(vi);
    expect(reviewIssueText(issue, 'en')).toMatch(en);
  });
});

describe('a sheet of any file', () => {
  it('has no issue when it was just opened, and no gap', () => {
    fc.assert(
      fc.property(fc.oneof(validAssessment, messyAssessment), (file) => {
        let sheet: ReviewSheet;
        try {
          sheet = openReview(deepFreeze(file));
        } catch {
          return;
        }
        const review = compareReview(catalog4725, file, sheet);
        expect(review.issues).toEqual([]);
        expect(review.level.self).toBe(review.level.external);
        expect(review.items.every(({ gap, reason }) => gap === 0 && reason === null)).toBe(true);
      }),
    );
  });

  it('never throws for what stands in the sheet', () => {
    fc.assert(
      fc.property(validAssessment, fc.jsonValue(), fc.jsonValue(), (file, external, reasons) => {
        const sheet = { ...openReview(file), external, reasons } as unknown as ReviewSheet;
        expect(() => compareReview(catalog4725, file, sheet)).not.toThrow();
        expect(() => compareReview(catalog4725, file, external as never)).not.toThrow();
      }),
    );
  });

  it('takes back what was changed, row by row', () => {
    const rows = ['items/1.3.1', 'items/2.3.1', 'conditions/1.1'];
    const answer = fc.oneof(fc.constant(null), fc.record({ points: fc.nat(6) }));
    const steps = fc.array(fc.tuple(fc.constantFrom(...rows), answer), { maxLength: 8 });
    fc.assert(
      fc.property(validAssessment, steps, (file, changes) => {
        const start = openReview(file);
        const changed = changes.reduce(
          (sheet, [path, given]) => reviseReview(deepFreeze(sheet), file, path, given, why),
          start,
        );
        expect(compareReview(catalog4725, file, changed).issues).toEqual([]);
        const back = rows.reduce((sheet, path) => reviseReview(sheet, file, path, null), changed);
        expect(back.reasons).toEqual({});
        const whole = (one: Assessment) => ({ conditions: {}, items: {}, ...one });
        expect(whole(back.external)).toEqual(whole(file));
        expect(compareReview(catalog4725, file, back).issues).toEqual([]);
      }),
    );
  });
});
