import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { catalog4725 } from '../catalogs/4725-2022/index.js';
import { quangNinh2023 } from '../guidance/quang-ninh-2023/index.js';
import { catalogFaultTexts } from '../texts/catalog-fault-texts.js';
import { parseIssueTexts } from '../texts/parse-issue-texts.js';
import { parseCatalog } from './parse-catalog.js';
import { parseGuidance } from './parse-guidance.js';
import { parseIssueText } from './parse-issue-text.js';
import type { ParseIssue } from './parse-issue.js';

function seen(issues: readonly ParseIssue[]): string[] {
  return issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

describe('a catalog file', () => {
  it('is 4725 again, frozen', () => {
    const read = parseCatalog(JSON.parse(JSON.stringify(catalog4725)));
    expect(read).toEqual({ ok: true, value: catalog4725, issues: [] });
    expect(read.ok && Object.isFrozen(read.value.groups)).toBe(true);
  });

  it('gets its digest where it has none', () => {
    const { digest, ...data } = catalog4725;
    const read = parseCatalog(data);
    expect(read.ok && read.value.digest).toBe(digest);
  });

  const title = { vi: 'Khác', en: 'Other' };
  const levels = { ...catalog4725.levels, value: catalog4725.levels.value.slice(1) };
  test.each([
    [
      'changed under its digest',
      { ...catalog4725, version: '1.0.1' },
      ['error digest-mismatch digest'],
    ],
    ['without levels', { ...catalog4725, levels: undefined }, ['error value-missing levels']],
    ['with a hole below 50', { ...catalog4725, levels }, ['error range-hole levels/value/0']],
    [
      'with a key that is not known, under a digest of its own',
      { ...catalog4725, digest: undefined, title },
      ['warning key-unknown title'],
    ],
    [
      'with broken Unicode in a key of its own',
      { ...catalog4725, more: '\udc00' },
      ['warning key-unknown more', 'error text-malformed '],
    ],
    [
      'of another kind of criterion',
      { ...catalog4725, groups: [{ ...catalog4725.groups[0], criteria: [{ kind: 'x' }] }] },
      ['error value-unknown groups/0/criteria/0/kind'],
    ],
    ['with a prototype key', JSON.parse('{"__proto__":{}}'), ['error key-forbidden ']],
  ])('%s', (_, value: unknown, expected) => {
    const read = parseCatalog(value);
    expect(seen(read.issues)).toEqual(expected);
    expect(read.ok).toBe(expected.every((line) => line.startsWith('warning')));
  });
});

describe('a guidance file', () => {
  it('is the guidance of Quảng Ninh again, frozen', () => {
    const read = parseGuidance(JSON.parse(JSON.stringify(quangNinh2023)));
    expect(read).toEqual({ ok: true, value: quangNinh2023, issues: [] });
    expect(read.ok && Object.isFrozen(read.value.evidence[0])).toBe(true);
  });

  const [requirement] = quangNinh2023.evidence;
  const [duty] = quangNinh2023.duties;
  const [authority] = quangNinh2023.authorities;
  test.each([
    ['without evidence', { evidence: undefined }, 'error value-missing evidence'],
    [
      'with an id used twice',
      { evidence: [requirement, requirement] },
      'error id-duplicate evidence/1/id',
    ],
    [
      'with a requirement of no row',
      { evidence: [{ ...requirement, rows: [] }] },
      'error list-empty evidence/0/rows',
    ],
    [
      'with a duty of nobody',
      { duties: [{ ...duty, role: 'x' }] },
      'error role-unknown duties/0/role',
    ],
    [
      'with a day that is none',
      { duties: [{ ...duty, before: '31/5' }] },
      'error format-invalid duties/0/before',
    ],
    [
      'with a period that ends before it begins',
      { authorities: [{ ...authority, to: '2020-01-01' }] },
      'error period-reversed authorities/0/to',
    ],
    ['with an empty text', { id: ' ' }, 'error text-missing id'],
    [
      'with a strength unheard of',
      { general: [{ ...quangNinh2023.general[0], strength: 'must' }] },
      'error value-unknown general/0/strength',
    ],
    ['with a key that is not known', { colour: 1 }, 'warning key-unknown colour'],
  ])('%s', (_, change, expected) => {
    const read = parseGuidance({ ...quangNinh2023, ...change });
    expect(seen(read.issues)).toEqual([expected]);
    expect(read.ok).toBe(expected.startsWith('warning'));
  });
});

describe('any value at all', () => {
  it('gives a result and never an exception', () => {
    const spots = fc.constantFrom('id', 'levels', 'groups', 'evidence', 'authorities', 'sources');
    fc.assert(
      fc.property(spots, fc.anything(), (spot, value) => {
        for (const issue of [
          ...parseCatalog({ ...catalog4725, [spot]: value }).issues,
          ...parseGuidance({ ...quangNinh2023, [spot]: value }).issues,
          ...parseCatalog(value).issues,
          ...parseGuidance(value).issues,
        ]) {
          expect(parseIssueText(issue, 'vi').length).toBeGreaterThan(issue.path.length + 10);
        }
      }),
    );
  });
});

describe('the texts of issues', () => {
  it('are NFC sentences with the same places in both languages', () => {
    const texts = Object.entries({ ...catalogFaultTexts, ...parseIssueTexts });
    const placesOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [code, { vi, en }] of texts) {
      expect(placesOf(vi), code).toEqual(placesOf(en));
      expect([vi, en].join(), code).toBe([vi, en].join().normalize('NFC'));
      expect(vi.endsWith('.') && en.endsWith('.'), code).toBe(true);
    }
  });

  it('names the place, and writes numbers as the language does', () => {
    const issue: ParseIssue = {
      code: 'sum-mismatch',
      severity: 'error',
      path: 'groups/0',
      params: { sum: 99.5, maxPoints: 100 },
    };
    expect(parseIssueText(issue, 'vi')).toBe(
      'groups/0: Các dòng bên trong cộng lại được 99,5, nhưng điểm tối đa ghi 100; hãy sửa cho khớp.',
    );
    expect(parseIssueText(issue, 'en')).toContain('99.5');
  });
});
