import { catalog4725, quangNinh2023 } from '@dds/criteria';
import type { Assessment } from '@dds/criteria';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { aggregate } from '../aggregate/index.js';
import { scoreAssessment } from '../score/index.js';
import { deepFreeze } from '../testing/reshape.js';
import { batchIssueText, scoreBatch, summariseBatch } from './index.js';
import type { BatchIssue, BatchOptions, BatchRow, BatchSource, SummaryOptions } from './index.js';

const file = (points: number): Assessment => ({
  schemaVersion: 1,
  catalog: '4725-2022',
  institution: { province: 'Quảng Ninh', stages: ['primary', 'lower-secondary'] },
  items: { '1.3.1': { points } },
});
const line = (points: number) => JSON.stringify(file(points));
const result = (points: number, options = {}) =>
  scoreAssessment(catalog4725, file(points), options);

async function rowsOf(source: BatchSource, options?: BatchOptions): Promise<BatchRow[]> {
  const rows: BatchRow[] = [];
  for await (const row of scoreBatch(catalog4725, source, options)) rows.push(row);
  return rows;
}

const issue = (code: string, number: number, params = {}) => ({
  code,
  severity: 'error',
  path: `lines/${number}`,
  params,
});

async function issueOf(value: unknown): Promise<BatchIssue | null> {
  const [row] = await rowsOf([value]);
  return row === undefined || row.ok ? null : row.issue;
}

const misuse = (code: string) => expect.objectContaining({ name: 'DdsError', code }) as Error;

describe('scoreBatch', () => {
  it('gives the result of each line with its number and what was read', async () => {
    expect(await rowsOf([line(6), line(2.5)])).toStrictEqual([
      { line: 1, ok: true, assessment: file(6), result: result(6) },
      { line: 2, ok: true, assessment: file(2.5), result: result(2.5) },
    ]);
  });

  it('passes over blank lines and counts them', async () => {
    const rows = await rowsOf(['', line(6), ' \t\r', '\uFEFF', '{', '\n']);
    expect(rows.map((row) => [row.line, row.ok])).toEqual([
      [2, true],
      [5, false],
    ]);
  });

  it('is not stopped by any line', async () => {
    const lines = ['{', 'null', '[]', '{"catalog":"other"}', '{}', line(6), undefined, '"a"'];
    const rows = await rowsOf(lines);
    expect(rows.map((row) => (row.ok ? row.result.groups['1']?.points : row.issue))).toEqual([
      issue('line-not-json', 1),
      issue('assessment-refused', 2),
      issue('assessment-refused', 3),
      issue('catalog-mismatch', 4, { expected: '4725-2022', catalog: 'other' }),
      issue('catalog-mismatch', 5, { expected: '4725-2022' }),
      6,
      issue('assessment-refused', 7),
      issue('assessment-refused', 8),
    ]);
  });

  it('takes what is no text as parsed', async () => {
    expect(await rowsOf([file(6)])).toEqual(await rowsOf([line(6)]));
    const frozen = deepFreeze(file(6));
    expect(await rowsOf([frozen])).toEqual(await rowsOf([line(6)]));
    expect(await issueOf(5)).toEqual(issue('assessment-refused', 1));
    expect(await issueOf(null)).toEqual(issue('assessment-refused', 1));
  });

  it('is not stopped by a value that cannot even be looked at', async () => {
    const hostile = Object.defineProperty({ catalog: '4725-2022' }, 'items', {
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(await issueOf(hostile)).toEqual(issue('assessment-refused', 1));
  });

  it('names the other catalog as far as it is a text, and cuts it', async () => {
    const expected = '4725-2022';
    const named = async (catalog: unknown) => (await issueOf({ catalog }))?.params;
    expect(await named('x'.repeat(81))).toEqual({ expected, catalog: 'x'.repeat(80) });
    expect(await named(4725)).toEqual({ expected });
    expect(await named(null)).toEqual({ expected });
  });

  it('passes over a byte order mark before the first line alone', async () => {
    const rows = await rowsOf([`\uFEFF${line(6)}`, `\uFEFF${line(6)}`]);
    expect(rows.map(({ ok }) => ok)).toEqual([true, false]);
  });

  it('reads lines that end as Windows ends them', async () => {
    expect(await rowsOf([`${line(6)}\r`])).toEqual(await rowsOf([line(6)]));
  });

  it('reads a text as it is told to, and nothing else', async () => {
    const seen: string[] = [];
    const read = (text: string) => {
      seen.push(text);
      if (text === 'bad') throw new Error('bad');
      return file(Number(text));
    };
    const rows = await rowsOf(['\uFEFF6', 'bad', file(2), '7'], { read });
    expect(seen).toEqual(['6', 'bad', '7']);
    expect(rows.map((row) => (row.ok ? row.result.groups['1']?.points : row.issue.code))).toEqual([
      6,
      'line-not-json',
      2,
      0,
    ]);
  });

  it('scores by the guidance and the policies that it is given', async () => {
    const options = { guidance: quangNinh2023, policies: { evidence: 'require' } } as const;
    expect(await rowsOf([line(6)], options)).toEqual([
      { line: 1, ok: true, assessment: file(6), result: result(6, options) },
    ]);
  });

  it('takes lists, generators and streams', async () => {
    const lines = [line(6), '{', line(2)];
    const expected = await rowsOf(lines);
    function* generate() {
      yield* lines;
    }
    expect(await rowsOf(generate())).toEqual(expected);
    expect(await rowsOf(Readable.from(lines))).toEqual(expected);
    const input = Readable.from([Buffer.from(lines.join('\n'))]);
    expect(await rowsOf(createInterface({ input, crlfDelay: Infinity }))).toEqual(expected);
  });

  it('asks for no more lines than are wanted, and closes its source', async () => {
    let given = 0;
    let closed = false;
    function* generate() {
      try {
        for (;;) {
          given += 1;
          yield line(6);
        }
      } finally {
        closed = true;
      }
    }
    for await (const row of scoreBatch(catalog4725, generate())) {
      if (row.line === 3) break;
    }
    expect([given, closed]).toEqual([3, true]);
  });

  it('passes on what goes wrong with its source', async () => {
    function* generate() {
      yield line(6);
      throw new Error('disk');
    }
    await expect(rowsOf(generate())).rejects.toThrow('disk');
  });
});

describe('misuse', () => {
  const mismatched = { ...quangNinh2023, catalog: 'other' };
  it.each<[string, unknown, unknown, string]>([
    ['a policy that does not exist', [], { policies: { x: 1 } }, 'ERR_DDS_POLICY_INVALID'],
    ['a guidance for another catalog', [], { guidance: mismatched }, 'ERR_DDS_CATALOG_MISMATCH'],
    ['a text as source', line(6), {}, 'ERR_DDS_OPTION_INVALID'],
    ['an object as source', {}, {}, 'ERR_DDS_OPTION_INVALID'],
    ['null as source', null, {}, 'ERR_DDS_OPTION_INVALID'],
    ['no source', undefined, {}, 'ERR_DDS_OPTION_INVALID'],
    ['a reader that is no function', [], { read: 'json' }, 'ERR_DDS_OPTION_INVALID'],
    ['a reader of null', [], { read: null }, 'ERR_DDS_OPTION_INVALID'],
  ])('stops before the first line: %s', async (_, source: any, options: any, code) => {
    await expect(rowsOf(source, options)).rejects.toThrow(misuse(code));
    await expect(summariseBatch(catalog4725, source, options)).rejects.toThrow(misuse(code));
  });

  it.each([{ keys: 'commune' }, { keys: null }, { keepIssues: -1 }, { keepIssues: 1.5 }])(
    'stops a summary: %j',
    async (options: any) => {
      const refused = expect(summariseBatch(catalog4725, [line(6)], options)).rejects;
      await refused.toThrow(misuse('ERR_DDS_OPTION_INVALID'));
    },
  );

  it('is told in English and Vietnamese', async () => {
    const messageOf = async (source: unknown, options: unknown = {}) =>
      summariseBatch(catalog4725, source as any, options as any).then(
        () => '',
        (error: unknown) => (error as Error).message,
      );
    expect([
      await messageOf('{}'),
      await messageOf([], { read: 'json' }),
      await messageOf([], { keys: 'commune' }),
      await messageOf([], { keepIssues: '5' }),
    ]).toMatchInlineSnapshot(`
      [
        "The source is a list or a stream of lines, such as text.split("\\n"). Nguồn phải là danh sách hoặc luồng các dòng, ví dụ text.split("\\n").",
        ""read" is a function. "read" phải là một hàm.",
        ""keys" is a function. "keys" phải là một hàm.",
        ""keepIssues" is a whole number of at least 0. "keepIssues" phải là số nguyên không âm.",
      ]
    `);
  });
});

describe('summariseBatch', () => {
  const lines = [line(6), '', line(2.5), '{', '{"catalog":"4725"}', '[]', '{', line(7)];
  const results = [6, 2.5, 7].map((points) => result(points));

  it('adds up what aggregate adds up, and counts the rest', async () => {
    const summary = results.reduce((sum, one) => aggregate.add(sum, one), aggregate.empty());
    const batch = await summariseBatch(catalog4725, lines);
    expect(JSON.stringify(batch)).toBe(
      JSON.stringify({
        lines: 7,
        scored: 3,
        summary,
        issueCounts: { 'assessment-refused': 1, 'catalog-mismatch': 1, 'line-not-json': 2 },
        issues: [
          issue('line-not-json', 4),
          issue('catalog-mismatch', 5, { expected: '4725-2022', catalog: '4725' }),
          issue('assessment-refused', 6),
          issue('line-not-json', 7),
        ],
      }),
    );
  });

  it('counts each line under its keys', async () => {
    const keys: SummaryOptions['keys'] = ({ institution }, { groups }) => ({
      stage: institution?.stages ?? [],
      points: String(groups['1']?.points),
    });
    const { summary } = await summariseBatch(catalog4725, lines, { keys });
    const expected = results.reduce(
      (sum, one) => aggregate.add(sum, one, keys(file(0), one)),
      aggregate.empty(),
    );
    expect(JSON.stringify(summary)).toBe(JSON.stringify(expected));
  });

  it('adds up by the guidance and the policies that it is given', async () => {
    const options = { guidance: quangNinh2023, policies: { evidence: 'require' } } as const;
    const { summary } = await summariseBatch(catalog4725, [line(6)], options);
    expect(summary).toStrictEqual(aggregate.add(aggregate.empty(), result(6, options)));
  });

  it('does not count a line whose keys cannot be taken', async () => {
    const keys: SummaryOptions['keys'] = ({ items }) => {
      const points = items?.['1.3.1']?.points;
      if (points === 6) throw new TypeError('no commune');
      return { points: points === 2.5 ? 'few' : (points as any) };
    };
    const {
      lines: all,
      scored,
      summary,
      issues,
    } = await summariseBatch(catalog4725, lines, { keys });
    expect([all, scored, summary.all.institutions]).toEqual([7, 1, 1]);
    expect(issues.filter(({ code }) => code === 'keys-refused')).toEqual([
      issue('keys-refused', 1),
      issue('keys-refused', 8),
    ]);
    const { by } = summary;
    expect(Object.keys(by['points']!)).toEqual(['few']);
  });

  it.each<[number | undefined, number, number]>([
    [0, 101, 0],
    [1, 101, 1],
    [undefined, 101, 100],
    [undefined, 100, 100],
    [101, 101, 101],
  ])('keeps %s issues', async (keepIssues, bad, kept) => {
    const source = Array.from({ length: bad }, () => '{');
    const batch = await summariseBatch(catalog4725, source, { keepIssues });
    expect(batch.issueCounts).toEqual({ 'line-not-json': bad });
    expect(batch.issues.map(({ path }) => path)).toEqual(
      Array.from({ length: kept }, (_, at) => `lines/${at + 1}`),
    );
  });

  it('of nothing is empty', async () => {
    expect(await summariseBatch(catalog4725, ['', ' '])).toStrictEqual({
      lines: 0,
      scored: 0,
      summary: aggregate.empty(),
      issueCounts: {},
      issues: [],
    });
  });

  it('merges with that of another part', async () => {
    const one = await summariseBatch(catalog4725, lines.slice(0, 2));
    const other = await summariseBatch(catalog4725, lines.slice(2));
    const whole = await summariseBatch(catalog4725, lines);
    expect(aggregate.merge(other.summary, one.summary)).toStrictEqual(whole.summary);
  });
});

it('an issue says what became of its line', () => {
  const found = [
    issue('assessment-refused', 12),
    issue('catalog-mismatch', 12, { expected: '4725-2022', catalog: '3276-2017' }),
    issue('catalog-mismatch', 12, { expected: '4725-2022' }),
    issue('keys-refused', 12),
    issue('line-not-json', 12),
  ] as BatchIssue[];
  expect(found.map((one) => batchIssueText(one, 'vi'))).toMatchInlineSnapshot(`
    [
      "Dòng 12: không phải là phiếu tự đánh giá nên không chấm được; mỗi dòng phải là trọn vẹn một phiếu.",
      "Dòng 12: ghi bộ chỉ số “3276-2017”, không phải “4725-2022”, nên không được chấm; hãy chấm riêng theo đúng bộ chỉ số.",
      "Dòng 12: ghi bộ chỉ số “–”, không phải “4725-2022”, nên không được chấm; hãy chấm riêng theo đúng bộ chỉ số.",
      "Dòng 12: không xác định được nhóm tổng hợp nên không được tính; hãy xem lại thông tin cơ sở giáo dục.",
      "Dòng 12: không đọc được vì sai định dạng JSON; hãy xuất lại tệp, mỗi phiếu trên một dòng.",
    ]
  `);
  expect(found.map((one) => batchIssueText(one, 'en'))).toMatchInlineSnapshot(`
    [
      "Line 12: holds no assessment and was not scored; each line must be one whole assessment.",
      "Line 12: names the catalog “3276-2017”, not “4725-2022”, and was not scored; score it by its own catalog.",
      "Line 12: names the catalog “–”, not “4725-2022”, and was not scored; score it by its own catalog.",
      "Line 12: could not be put under its keys and was not counted; check its institution.",
      "Line 12: is not JSON and was not read; export the file again, one assessment on each line.",
    ]
  `);
});
