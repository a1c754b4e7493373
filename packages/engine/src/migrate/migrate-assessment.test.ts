import { readFileSync } from 'node:fs';
import type { Assessment, Locale } from '@dds/criteria';
import { parseAssessment } from '@dds/criteria/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messyAssessment, validAssessment } from '../testing/arbitraries.js';
import '../testing/fc-runs.js';
import { deepFreeze } from '../testing/reshape.js';
import { climb } from './climb.js';
import { migrateAssessment, migrationIssueText } from './index.js';
import type { Step } from './step.js';

const catalog = '4725-2022';
const sample = (name: string) =>
  JSON.parse(readFileSync(new URL(`samples/${name}.json`, import.meta.url), 'utf8')) as unknown;

function migrate(value: unknown) {
  const migration = migrateAssessment(value);
  if (!migration.ok) throw new Error(JSON.stringify(migration.issues));
  return migration;
}

const points = (value: unknown) => migrate({ catalog, items: { '1.4': { points: value } } });

describe('migration rule 1: a file of the present version', () => {
  it('comes back as a copy, as it is', () => {
    const file = deepFreeze({ schemaVersion: 1, catalog, items: { '1.4.': { points: '6,5' } } });
    const { assessment, steps } = migrate(file);
    expect(assessment).toEqual(file);
    expect(assessment).not.toBe(file);
    expect(steps).toEqual([]);
  });
});

describe('migration rule 2: a file without a version', () => {
  it('comes up to what its frozen sample says, with every change by path', () => {
    const { assessment, steps } = migrate(deepFreeze(sample('0-before')));
    expect(JSON.stringify(assessment)).toBe(JSON.stringify(sample('0-after')));
    expect(steps).toEqual([
      {
        from: 0,
        to: 1,
        changes: [
          { path: 'conditions/1.1.', before: '1.1.', after: '1.1' },
          { path: 'items/1.3.1.', before: '1.3.1.', after: '1.3.1' },
          { path: 'conditions/1.1/met', before: 'Có', after: true },
          { path: 'conditions/1.2/met', before: ' KHÔNG ', after: false },
          { path: 'items/1.3.1/points', before: '6', after: 6 },
          { path: 'items/1.3.2/points', before: '5,5', after: 5.5 },
          { path: 'items/1.3.3/points', before: ' 4.25 ', after: 4.25 },
          { path: 'items/1.6.1/measure/part', before: '42', after: 42 },
          { path: 'items/1.6.1/measure/whole', before: '45,0', after: 45 },
          { path: 'items/1.7.2./points', before: '1', after: 1 },
          { path: 'items/1.7.2/points', before: '2', after: 2 },
          { path: 'items/x./points', before: '1', after: 1 },
          { path: 'evidence/0/date', before: '05/09/2023', after: '2023-09-05' },
          { path: 'evidence/0/expires', before: '31/5/2024', after: '2024-05-31' },
        ],
      },
    ]);
  });

  it('reads a version of 0 as none', () => {
    expect(migrate({ schemaVersion: 0, catalog }).steps.length).toBe(1);
  });

  it.each([
    '',
    ' ',
    '6,',
    ',5',
    '6,555',
    '1.500',
    '1.500,5',
    '6 5',
    '+6',
    '-6',
    '6e1',
    '1234567890',
    'sáu',
    '٦',
  ])('leaves %j, which is no plain number, as it is', (text) => {
    expect(points(text).assessment.items?.['1.4']?.points).toBe(text);
    expect(points(text).steps[0]?.changes).toEqual([]);
  });

  it.each<[string, number]>([
    ['0', 0],
    ['007', 7],
    ['6,5', 6.5],
    ['6.5', 6.5],
    ['0,05', 0.05],
    ['123456789', 123456789],
    ['\t6\n', 6],
  ])('reads %j as %d', (text, number) => {
    expect(points(text).assessment.items?.['1.4']?.points).toBe(number);
  });

  it.each([
    ['có', true],
    ['CÓ', true],
    ['có'.normalize('NFD'), true],
    ['không', false],
    ['Không'.normalize('NFD'), false],
    ['co', 'co'],
    ['yes', 'yes'],
    ['', ''],
    [1, 1],
  ])('reads a condition of %j as %j', (text, met) => {
    const { assessment } = migrate({ catalog, conditions: { '1.1': { met: text } } });
    expect(assessment.conditions?.['1.1']?.met).toBe(met);
  });

  it.each([
    ['29/02/2024', '2024-02-29'],
    ['29/2/2023', '29/2/2023'],
    ['1/9/2023', '2023-09-01'],
    [' 01/09/2023 ', '2023-09-01'],
    ['9/1/23', '9/1/23'],
    ['00/09/2023', '00/09/2023'],
    ['32/09/2023', '32/09/2023'],
    ['01/13/2023', '01/13/2023'],
    ['01-09-2023', '01-09-2023'],
    ['2023-09-01', '2023-09-01'],
    [20230901, 20230901],
  ])('reads a day of %j as %j', (text, day) => {
    const { assessment } = migrate({ catalog, evidence: [{ id: 'A', date: text }] });
    expect(assessment.evidence?.[0]?.date).toBe(day);
  });

  it('takes the final dot from codes of figures alone', () => {
    const codes = { '1.': 0, '1..': 0, '.': 0, 'a.': 0, '1.a.': 0, '1.4..': 0 };
    const { assessment } = migrate({ catalog, items: codes });
    expect(Object.keys(assessment.items!)).toEqual(['1', '1..', '.', 'a.', '1.a.', '1.4..']);
  });

  it('steps over parts that are not of their form', () => {
    const odd = { catalog, conditions: ['1.1.'], items: 'x', evidence: { date: '01/09/2023' } };
    const { assessment, steps } = migrate(odd);
    expect(assessment).toEqual({ schemaVersion: 1, ...odd });
    expect(steps[0]?.changes).toEqual([]);
  });
});

describe('migration rule 3: what cannot come up', () => {
  const cyclic: Record<string, unknown> = { catalog };
  cyclic['self'] = cyclic;

  it.each<[string, unknown]>([
    ['null', null],
    ['text', '{}'],
    ['a list', [{ catalog }]],
    ['an object without a catalog', { schemaVersion: 1 }],
    ['a catalog that is no text', { catalog: 4725 }],
    ['a cycle', cyclic],
    ['a function', { catalog, items: () => 1 }],
    ['a key that could reach a prototype', JSON.parse(`{"catalog":"${catalog}","__proto__":{}}`)],
    ['such a key further down', { catalog, items: { constructor: { points: 1 } } }],
  ])('%s is no assessment', (_, value) => {
    expect(migrateAssessment(value)).toEqual({
      ok: false,
      issues: [{ code: 'not-an-assessment', severity: 'error', path: '', params: {} }],
    });
  });

  it('a newer version asks for a newer program', () => {
    expect(migrateAssessment({ schemaVersion: 2, catalog })).toEqual({
      ok: false,
      issues: [
        {
          code: 'schema-version-newer',
          severity: 'error',
          path: 'schemaVersion',
          params: { found: 2, supported: 1 },
        },
      ],
    });
  });

  it.each([
    ['1', '"1"'],
    [1.5, 1.5],
    [-1, -1],
    [null, 'null'],
    [{ major: 1 }, '{"major":1}'],
    ['x'.repeat(99), `"${'x'.repeat(39)}`],
  ])('%j is no version', (schemaVersion, found) => {
    expect(migrateAssessment({ schemaVersion, catalog })).toEqual({
      ok: false,
      issues: [
        {
          code: 'schema-version-unknown',
          severity: 'error',
          path: 'schemaVersion',
          params: { found, supported: 1 },
        },
      ],
    });
  });

  it('is said in both languages, with what to do', () => {
    const say = (value: unknown, locale: Locale) => {
      const migration = migrateAssessment(value);
      return migration.ok ? '' : migrationIssueText(migration.issues[0]!, locale);
    };
    expect(say({ schemaVersion: 2, catalog }, 'vi')).toBe(
      'Phiên bản tệp: tệp thuộc phiên bản 2, mới hơn phiên bản 1 mà phần mềm này đọc được; hãy cập nhật phần mềm.',
    );
    expect(say({ schemaVersion: 2, catalog }, 'en')).toBe(
      'File version: is 2, newer than the version 1 that this program reads; update the program.',
    );
    expect(say(null, 'en')).toMatch(/choose a JSON file/);
    expect(say({ schemaVersion: 'x', catalog }, 'vi')).toContain('phiên bản hiện nay là 1');
  });
});

describe('climbing', () => {
  const step = (from: number): Step => ({
    from,
    apply: (file, note) => {
      note({ path: 'at', before: from, after: from + 1 });
      return { ...file, at: [...(file['at'] as number[]), from] };
    },
  });
  const ladder = [step(0), step(1), step(2)];

  it('takes each step from the version of the file on, in order', () => {
    const { file, steps } = climb({ at: [] }, 1, ladder);
    expect(file).toEqual({ at: [1, 2] });
    expect(steps).toEqual([
      { from: 1, to: 2, changes: [{ path: 'at', before: 1, after: 2 }] },
      { from: 2, to: 3, changes: [{ path: 'at', before: 2, after: 3 }] },
    ]);
    expect(climb({ at: [] }, 3, ladder)).toEqual({ file: { at: [] }, steps: [] });
  });
});

describe('migrateAssessment, for any file', () => {
  const unnumbered = fc
    .oneof(validAssessment, messyAssessment)
    .map(({ schemaVersion: _, ...rest }) => JSON.stringify(rest))
    // Rule 3 refuses keys that could reach a prototype, and what JSON cannot carry.
    .filter((text) => !/"(?:__proto__|constructor|prototype)":/.test(text))
    .map((text) => JSON.parse(text) as Omit<Assessment, 'schemaVersion'>);

  const written = fc.constantFrom('6', ' 5,5', '1.500', 'Có', 'không', '5/9/2023', '31/02/2024', 7);
  const code = fc.constantFrom('1.1', '1.1.', '1.3.1', '1.3.1.', '2.', 'x.');
  const measure = fc.record({ count: written, part: written, whole: written });
  const handmade = fc.record({
    catalog: fc.constant(catalog),
    conditions: fc.dictionary(code, fc.record({ met: written })),
    items: fc.dictionary(code, fc.record({ points: written, measure, note: written })),
    evidence: fc.array(fc.record({ id: written, date: written, expires: written })),
  });

  it('loses nothing: each key and value is there as it was, or stands in the changes', () => {
    fc.assert(
      fc.property(fc.oneof(unnumbered, handmade), (file) => {
        const { assessment, steps } = migrate(deepFreeze(file));
        const { changes } = steps[0]!;
        const version = ['"schemaVersion"', '1'];
        const was = changes.map(({ before }) => JSON.stringify(before));
        const is = changes.map(({ after }) => JSON.stringify(after));
        expect([...partsOf(assessment), ...was].sort()).toEqual(
          [...partsOf(file), ...is, ...version].sort(),
        );
        for (const { before, after } of changes) expect(before).not.toEqual(after);
      }),
    );
  });

  it('gives a file that stays as it is when it is migrated again', () => {
    fc.assert(
      fc.property(unnumbered, (file) => {
        const { assessment } = migrate(file);
        const again = migrate(assessment);
        expect([again.assessment, again.steps]).toEqual([assessment, []]);
      }),
    );
  });

  it('gives a file that reads, of one that was sound but for its version', () => {
    fc.assert(
      fc.property(validAssessment, ({ schemaVersion: _, ...file }) => {
        expect(parseAssessment(migrate(file).assessment).ok).toBe(true);
      }),
    );
  });
});

/** Every key, and every value that holds no others, as JSON. */
function partsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  if (Array.isArray(value)) return value.flatMap(partsOf);
  return Object.entries(value).flatMap(([key, part]) => [JSON.stringify(key), ...partsOf(part)]);
}
