import { catalog4725, quangNinh2023 } from '@dds/criteria';
import type { AssessmentResult } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../score/index.js';
import { deepFreeze } from '../testing/reshape.js';
import { aggregate } from './index.js';
import type { Summary } from './types.js';

const answers = { '1.3.1': { points: 6 }, '1.4': { points: 10 } };
const file = { schemaVersion: 1, catalog: '4725-2022', items: answers } as const;
const result = scoreAssessment(catalog4725, file, { guidance: quangNinh2023 });
const summary = aggregate.add(aggregate.empty(), result, { commune: 'A' });

/** The value with the part at a path replaced, or without it. */
function put(whole: unknown, path: string, part?: unknown): any {
  const copy = structuredClone(whole) as any;
  const keys = path.split('/');
  const last = keys.pop()!;
  const holder = keys.reduce((one, key) => one[key], copy);
  if (part === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = part;
  return deepFreeze(copy);
}

const code = (name: string) => expect.objectContaining({ name: 'DdsError', code: name }) as Error;

const noJsonObject = [null, true, 5, 'text', [], {}];
const item = 'groups/1/criteria/1.4/items/1.4';

describe('no result', () => {
  it.each(noJsonObject)('is %j', (value) => {
    expect(() => aggregate.add(aggregate.empty(), value as any)).toThrow(
      code('ERR_DDS_RESULT_INVALID'),
    );
    expect(() => aggregate.add(summary, value as any)).toThrow(code('ERR_DDS_RESULT_INVALID'));
  });

  it.each<[string, unknown?]>([
    ['schemaVersion'],
    ['schemaVersion', 2],
    ['stamp'],
    ['stamp', null],
    ['stamp/catalog', '4725-2022'],
    ['stamp/catalog/id', 4725],
    ['stamp/catalog/version'],
    ['stamp/catalog/digest', null],
    ['stamp/guidance'],
    ['stamp/guidance', 'quang-ninh-2023'],
    ['stamp/guidance/id'],
    ['stamp/guidance/version', 1],
    ['stamp/policies'],
    ['stamp/policies', []],
    ['stamp/policies/overall'],
    ['stamp/policies/overall', 'average'],
    ['stamp/policies/fresh', 'x'],
    ['stamp/policies/notApplicable', [null]],
    ['complete', 'yes'],
    ['complete'],
    ['level'],
    ['level', 0],
    ['level', -1],
    ['level', 1.5],
    ['level', '1'],
    ['level', 'none'],
    ['level', 2 ** 53],
    ['level', {}],
    ['level', { toString: 1 }],
    ['groups'],
    ['groups', null],
    ['groups', []],
    ['groups/1', null],
    ['groups/1/level'],
    ['groups/1/level', false],
    ['groups/1/levelByPoints', null],
    ['groups/1/holds'],
    ['groups/1/holds', 'invalid'],
    ['groups/1/holds', ['wrong']],
    ['groups/1/holds', ['invalid', 'invalid']],
    ['groups/1/holds', ['invalid', 'condition-unmet', 'condition-unanswered', 'invalid']],
    ['groups/1/points'],
    ['groups/1/points', -1],
    ['groups/1/points', 0.001],
    ['groups/1/points', '6'],
    ['groups/1/points', 1e14],
    ['groups/1/points', 1e300],
    ['groups/1/criteria', 'x'],
    ['groups/1/criteria/1.1', null],
    ['groups/1/criteria/1.1/kind', 'other'],
    ['groups/1/criteria/1.1/state', 'maybe'],
    ['groups/1/criteria/1.1/state', 'scored'],
    ['groups/1/criteria/1.3/kind'],
    ['groups/1/criteria/1.3/points', null],
    ['groups/1/criteria/1.3/band', 0],
    ['groups/1/criteria/1.3/band'],
    ['groups/1/criteria/1.3/items', null],
    [item, 5],
    [`${item}/state`],
    [`${item}/state`, 'met'],
    [`${item}/points`, null],
    [`${item}/maxPoints`],
    [`${item}/maxPoints`, '10'],
    ['issues'],
    ['issues', {}],
    ['issues', ['evidence-missing']],
    ['issues/0/code', 5],
    ['issues/0/code', null],
    ['issues/0/code', ['evidence-missing']],
  ])('has %s as %j', (path, part) => {
    const spoilt = put(result, path, part) as AssessmentResult;
    expect(() => aggregate.add(aggregate.empty(), spoilt)).toThrow(code('ERR_DDS_RESULT_INVALID'));
  });

  it('shows in what counts nothing', () => {
    const state = put(result, `${item}/state`, 'invalid') as AssessmentResult;
    const spoilt = put(state, `${item}/points`, 'x') as AssessmentResult;
    expect(aggregate.add(aggregate.empty(), spoilt).all.institutions).toBe(1);
  });

  it.each([
    ['groups/1/points', 9e13],
    ['groups/1/points', 1000],
    ['level', 2 ** 53 - 1],
    ['issues/0/code', 'of-a-newer-engine'],
    ['issues/0/code', '__proto__'],
    ['fresh', {}],
  ])('is not yet one with %s as %j', (path, part) => {
    const { all } = aggregate.add(aggregate.empty(), put(result, path, part) as AssessmentResult);
    expect(all.institutions).toBe(1);
  });
});

const tally = 'all/groups/1/criteria/1.4/items/1.4';

describe('no summary', () => {
  const refused = code('ERR_DDS_SUMMARY_INVALID');

  it.each(noJsonObject)('is %j', (value) => {
    expect(() => aggregate.add(value as any, result)).toThrow(refused);
    expect(() => aggregate.merge(summary, value as any)).toThrow(refused);
    expect(() => aggregate.merge(value as any, summary)).toThrow(refused);
  });

  it.each<[string, unknown?]>([
    ['schemaVersion'],
    ['schemaVersion', 2],
    ['stamp'],
    ['stamp', null],
    ['stamp', {}],
    ['stamp/policies/evidence', 'maybe'],
    ['all'],
    ['all', []],
    ['all/institutions'],
    ['all/institutions', -1],
    ['all/institutions', 0.5],
    ['all/institutions', '1'],
    ['all/institutions', 2 ** 53],
    ['all/complete', null],
    ['all/levels'],
    ['all/levels', 1],
    ['all/levels', { 0: 1 }],
    ['all/levels', { '01': 1 }],
    ['all/levels', { '1.0': 1 }],
    ['all/levels', { '1e3': 1 }],
    ['all/levels', { '': 1 }],
    ['all/levels', { null: 1 }],
    ['all/levels', { 9007199254740992: 1 }],
    ['all/levels', { 1: {} }],
    ['all/groups', null],
    ['all/groups/1', null],
    ['all/groups/1/holds', { wrong: 1 }],
    ['all/groups/1/levelsByPoints', { none: 1 }],
    ['all/groups/1/histogram', { '-1': 1 }],
    ['all/groups/1/conditions', { '1.1': 1, '1.2': 1 }],
    ['all/groups/1/criteria', []],
    [`${tally}/states`, { met: 1 }],
    [`${tally}/states`, { __proto__: null, scored: '1' }],
    [`${tally}/full`],
    [`${tally}/hundredths`, 1.5],
    ['all/issues', []],
    ['all/issues', { x: -1 }],
    ['by'],
    ['by', []],
    ['by/commune', null],
    ['by/commune/A', null],
    ['by/commune/A/institutions', '1'],
  ])('has %s as %j', (path, part) => {
    const spoilt = put(summary, path, part) as Summary;
    expect(() => aggregate.merge(spoilt, aggregate.empty())).toThrow(refused);
    expect(() => aggregate.merge(summary, spoilt)).toThrow(refused);
    expect(() => aggregate.add(spoilt, result)).toThrow(refused);
  });

  it.each(['all/groups/1/criteria/1.4', tally, 'all/groups/1/conditions/1.1', 'all/groups/2'])(
    'has the rows of another without %s',
    (path) => {
      const mismatch = code('ERR_DDS_SUMMARY_MISMATCH');
      expect(() => aggregate.merge(put(summary, path) as Summary, summary)).toThrow(mismatch);
      expect(() => aggregate.merge(summary, put(summary, path) as Summary)).toThrow(mismatch);
    },
  );

  it('adds up to more than can be exact', () => {
    const half = put(summary, 'all/groups/1/hundredths', 2 ** 52) as Summary;
    const rest = put(summary, 'all/groups/1/hundredths', 2 ** 52 - 1) as Summary;
    expect(aggregate.merge(half, rest).all.groups['1']?.hundredths).toBe(2 ** 53 - 1);
    expect(() => aggregate.merge(half, half)).toThrow(refused);
  });

  it('is none for counts of zero or for a name without values, which are left out', () => {
    const padded = put(put(summary, 'all/levels/3', 0), 'by/stage', {}) as Summary;
    const merged = aggregate.merge(padded, aggregate.empty());
    expect(JSON.stringify(merged)).toBe(JSON.stringify(summary));
  });
});

it('a refusal says what to do in English and Vietnamese', () => {
  const messages = [
    () => aggregate.add(aggregate.empty(), null as any),
    () => aggregate.merge(null as any, summary),
    () => aggregate.merge(summary, put(summary, 'stamp/guidance', null) as Summary),
    () => aggregate.add(summary, result, { commune: 5 } as any),
  ].map((run) => {
    try {
      run();
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  });
  expect(messages).toMatchInlineSnapshot(`
    [
      "This is no result of scoring; pass what scoreAssessment returns, unchanged. Đây không phải là kết quả chấm điểm; hãy truyền nguyên vẹn kết quả của scoreAssessment.",
      "This is no summary, or its figures are too large to add up exactly; begin with aggregate.empty() and pass on what aggregate returns. Đây không phải là bảng tổng hợp, hoặc số liệu quá lớn để cộng chính xác; hãy bắt đầu bằng aggregate.empty() và dùng đúng giá trị mà aggregate trả về.",
      "Results by another catalog, guidance or policies cannot be added up; score all of them by the same rules, or keep a summary for each. Không thể cộng các kết quả chấm theo bộ chỉ số, hướng dẫn hoặc chính sách khác nhau; hãy chấm tất cả theo cùng một quy tắc hoặc lập bảng tổng hợp riêng.",
      "Keys are an object of texts or lists of texts, such as { commune: "Hạ Long" }. Khóa tổng hợp (keys) phải là đối tượng gồm văn bản hoặc danh sách văn bản, ví dụ { commune: "Hạ Long" }.",
    ]
  `);
});
