import { DdsError } from '@dds/criteria';
import type { Assessment } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeWidget } from './decode-widget.js';
import { encodeWidget } from './encode-widget.js';
import type { BadgeWidget } from './types.js';

const badge: BadgeWidget = {
  widget: 'badge',
  level: 2,
  groupLevels: { '1': 3, '2': 2 },
  complete: true,
  school: 'Trường THPT Mẫu',
  schoolYear: '2025-2026',
};
const assessment: Assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  items: { '1.3.1': { points: 6, note: 'Số 12/KH-THPT “năm học”' } },
};

/** Writes bytes as base64url. */
function writeBytes(bytes: Iterable<number>): string {
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Writes a payload as a program of another language would. */
function write(fields: unknown): string {
  const text = typeof fields === 'string' ? fields : (JSON.stringify(fields) ?? '');
  return writeBytes(new TextEncoder().encode(text));
}

const fields = { v: 1, widget: 'badge', level: 2, school: 'A', schoolYear: '2025-2026' };

describe('encodeWidget', () => {
  it('writes nothing but letters, digits, hyphens and underscores', () => {
    expect(encodeWidget(badge)).toMatch(/^[\w-]+$/);
    expect(encodeWidget({ widget: 'evidence', assessment })).toMatch(/^[\w-]+$/);
  });

  it('keeps the form in which links have been published', () => {
    const json =
      '{"v":1,"widget":"badge","level":2,"groups":{"1":3,"2":2},"complete":true,' +
      '"school":"Trường THPT Mẫu","schoolYear":"2025-2026"}';
    expect(encodeWidget(badge)).toBe(write(json));
  });

  it('leaves out of a badge what is not for a badge', () => {
    const text = encodeWidget({ ...badge, locale: 'en', result: {} } as BadgeWidget);
    expect(text).toBe(encodeWidget(badge));
  });

  it.each([
    ['a level that does not exist', { ...badge, level: 4 }],
    ['a school without a name', { ...badge, school: ' ' }],
    ['a name that is a text of its own', { ...badge, school: 'a'.repeat(201) }],
    ['a school year that is none', { ...badge, schoolYear: '2025–2026' }],
    ['an assessment of another version', { widget: 'result', assessment: { schemaVersion: 2 } }],
    ['a widget that does not exist', { ...badge, widget: 'seal' }],
  ])('refuses %s', (_, widget) => {
    expect(() => encodeWidget(widget as BadgeWidget)).toThrow(
      expect.toSatisfy(
        (error) => error instanceof DdsError && error.code === 'ERR_DDS_OPTION_INVALID',
      ),
    );
  });
});

describe('decodeWidget', () => {
  it('gives back every badge', () => {
    const level = fc.constantFrom(null, 1, 2, 3);
    const year = fc.integer({ min: 1000, max: 9998 }).map((from) => `${from}-${from + 1}`);
    const groupLevels = fc.dictionary(fc.constantFrom('1', '2', '3'), level);
    const school = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((name) => name.trim() !== '' && name.length <= 200);
    const any = fc.record({ level, groupLevels, complete: fc.boolean(), school, schoolYear: year });
    fc.assert(
      fc.property(any, (options) => {
        const widget = { widget: 'badge' as const, ...options };
        expect(decodeWidget(encodeWidget(widget))).toEqual(widget);
      }),
    );
  });

  it('takes a badge without groups as complete and without groups', () => {
    expect(decodeWidget(write(fields))).toEqual({
      widget: 'badge',
      level: 2,
      groupLevels: {},
      complete: true,
      school: 'A',
      schoolYear: '2025-2026',
    });
  });

  it('gives back the assessment of a result', () => {
    const text = encodeWidget({ widget: 'result', assessment });
    expect(decodeWidget(text)).toEqual({ widget: 'result', assessment });
  });

  it.each([
    ['another version', { ...fields, v: 2 }],
    ['an unknown key', { ...fields, recognised: true }],
    ['another widget', { ...fields, widget: 'seal' }],
    ['a level above', { ...fields, level: 4 }],
    ['a level as text', { ...fields, level: '2' }],
    ['no level', { ...fields, level: undefined }],
    ['a group that is a sentence', { ...fields, groups: { 'do Sở công nhận': 3 } }],
    ['a group above', { ...fields, groups: { '1': 9 } }],
    ['too many groups', { ...fields, groups: { '1': 1, '10': 1 } }],
    ['groups that are none', { ...fields, groups: null }],
    ['completeness as text', { ...fields, complete: 'false' }],
    ['a school that is no text', { ...fields, school: { toString: 'A' } }],
    ['an empty school', { ...fields, school: '' }],
    ['a school year that is a sentence', { ...fields, schoolYear: 'đã được công nhận' }],
    ['a school year of ten years', { ...fields, schoolYear: '2015-2025' }],
    ['a school year in an array', { ...fields, schoolYear: ['2025-2026'] }],
    ['a list', [fields]],
    ['nothing', null],
    ['a number', 1],
    ['an assessment that is none', { v: 1, widget: 'result', assessment: [] }],
    ['a result with more keys', { v: 1, widget: 'result', assessment, more: 1 }],
  ])('gives nothing for %s', (_, payload) => {
    expect(decodeWidget(write(payload))).toBeUndefined();
  });

  it('does not reach a prototype', () => {
    const text = write('{"v":1,"widget":"badge","__proto__":{"level":2},"school":"A"}');
    expect(decodeWidget(text)).toBeUndefined();
    expect({}).not.toHaveProperty('level');
  });

  it('gives nothing for a badge of more than 2000 characters', () => {
    const padded = JSON.stringify(fields).replace('{', `{${' '.repeat(1500)}`);
    expect(decodeWidget(write(padded))).toBeUndefined();
    expect(decodeWidget(write(padded.replace(/ {500}/, '')))).toBeDefined();
  });

  it('gives nothing for a dossier of more than 200,000 characters', () => {
    const padded = JSON.stringify({ v: 1, widget: 'result', assessment }).replace(
      '{',
      `{${' '.repeat(150_000)}`,
    );
    expect(decodeWidget(write(padded))).toBeUndefined();
    expect(decodeWidget(write(padded.replace(/ {9999}/, '')))).toBeDefined();
  });

  const text = write(fields);
  it.each([
    ['a signed token', `${text}.${text}.${text}`],
    ['padding', `${text}==`],
    ['a space', `${text} `],
    ['a line break at the end', `${text}\n`],
    ['the other alphabet', `${text}+/`],
    ['no UTF-8', writeBytes([0x7b, 0xff, 0x7d])],
    ['a length that base64 does not have', `${text}aaaaa`.slice(0, 5)],
    ['emptiness', ''],
  ])('gives nothing for %s', (_, hostile) => {
    expect(decodeWidget(hostile)).toBeUndefined();
  });

  it('never throws', () => {
    const payload = fc.jsonValue().map(write);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), payload), (value) => {
        expect(decodeWidget(value as string)).toBeUndefined();
      }),
    );
  });
});
