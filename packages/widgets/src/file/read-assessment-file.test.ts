import { catalog4725 } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileIssueText } from './file-issue-text.js';
import { readAssessmentFile } from './read-assessment-file.js';

const good = '{ "schemaVersion": 1, "catalog": "4725-2022", "items": { "1.4": { "points": 6 } } }';

function codes(text: string): string[] {
  return readAssessmentFile(text, catalog4725).issues.map(({ code }) => code);
}

function texts(text: string): string[] {
  return readAssessmentFile(text, catalog4725).issues.flatMap((issue) => [
    fileIssueText(issue, 'vi'),
    fileIssueText(issue, 'en'),
  ]);
}

/** What a browser makes of a file's first bytes when it is read as text. */
function decode(...bytes: number[]): string {
  return new TextDecoder().decode(new Uint8Array([...bytes, 0, 0xff, 0x41]));
}

describe('readAssessmentFile', () => {
  it('reads an assessment', () => {
    expect(readAssessmentFile(good, catalog4725)).toEqual({
      ok: true,
      assessment: JSON.parse(good) as unknown,
      issues: [],
    });
  });

  it('passes over a byte order mark', () => {
    expect(codes(`\uFEFF${good}\r\n`)).toEqual([]);
  });

  it('keeps a key that it does not know, and says so', () => {
    const text = '{ "schemaVersion": 1, "catalog": "4725-2022", "vendor": 1 }';
    const file = readAssessmentFile(text, catalog4725);
    expect([file.ok && file.assessment, file.issues.map(({ code }) => code)]).toEqual([
      JSON.parse(text),
      ['key-unknown'],
    ]);
  });

  it('refuses the file of another index', () => {
    expect(codes('{ "schemaVersion": 1, "catalog": "3276-2020" }')).toEqual(['catalog-other']);
  });

  it('names both indices', () => {
    for (const text of texts('{ "schemaVersion": 1, "catalog": "3276-2020" }')) {
      expect(text).toMatch(/3276-2020.*4725-2022/);
    }
  });

  it.each(['', ' \n', '\uFEFF'])('refuses an empty file %j', (text) => {
    expect(codes(text)).toEqual(['file-empty']);
  });

  it.each([good.slice(0, -5), '{,}', `${good}${good}`])('refuses a damaged file %j', (text) => {
    expect(codes(text)).toEqual(['json-malformed']);
  });

  it('refuses a file that answers a row twice rather than lose one answer', () => {
    expect(codes('{"schemaVersion":1,"catalog":"4725-2022","items":{"1.4":{},"1.4":{}}}')).toEqual([
      'key-duplicate',
    ]);
  });

  it.each([
    ['Word, Excel', decode(0x50, 0x4b, 3, 4)],
    ['Word, Excel', decode(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['Word, Excel', '{\\rtf1\\ansi'],
    ['PDF', '%PDF-1.7'],
    ['hình ảnh', decode(0x89, 0x50, 0x4e, 0x47)],
    ['hình ảnh', decode(0xff, 0xd8, 0xff, 0xe0)],
    ['hình ảnh', 'GIF89a'],
    ['hình ảnh', decode(0x52, 0x49, 0x46, 0x46)],
    ['trang web', '\n<!doctype html>'],
    ['loại khác', 'Họ và tên;Điểm'],
    ['loại khác', decode(0xff, 0xfe, 0x7b, 0)],
  ])('says of a %s file what it is', (kind, text) => {
    expect([codes(text), texts(text)[0]]).toEqual([
      ['file-foreign'],
      expect.stringContaining(kind),
    ]);
  });

  it.each([
    'null',
    '[]',
    '"phiếu"',
    '1',
    'true',
    '{}',
    '{"schemaVersion":2,"catalog":"4725-2022"}',
  ])('refuses %s, which is no assessment that it knows, in words', (text) => {
    const file = readAssessmentFile(text, catalog4725);
    expect([file.ok, texts(text).every((words) => words.length > 10)]).toEqual([false, true]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('takes no harm from the key %s', (key) => {
    const text = `{"schemaVersion":1,"catalog":"4725-2022","items":{"${key}":{"points":1}}}`;
    const file = readAssessmentFile(text, catalog4725);
    expect([
      file.issues.length > 0,
      file.ok ? Object.keys(file.assessment.items ?? {}) : [],
      ({} as Record<string, unknown>)['points'],
    ]).toEqual([true, [], undefined]);
  });

  it('takes deep nesting without a fault of its own', () => {
    const text = `{"schemaVersion":1,"catalog":"4725-2022","x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`;
    expect(readAssessmentFile(text, catalog4725).issues).not.toEqual([]);
  });

  it('never throws, and has words for everything', () => {
    const anything = fc.oneof(
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
      fc.json(),
      fc.json().map((json) => `{"schemaVersion":1,"catalog":"4725-2022","items":${json}}`),
      fc.json().map((json) => `{"schemaVersion":1,"catalog":"4725-2022","evidence":[${json}]}`),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const file = readAssessmentFile(text, catalog4725);
        if (!file.ok) expect(file.issues).not.toEqual([]);
        expect(texts(text).every((words) => words.length > 10)).toBe(true);
      }),
    );
  });
});
