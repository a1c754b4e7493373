import type { Issue } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { evidenceKindName, issueAdvice, issueText } from './issue-text.js';
import { issueTexts } from './issue-texts.js';

const issue = (part: Partial<Issue>): Issue => ({
  code: 'points-invalid',
  severity: 'error',
  path: 'items/1.3.1',
  params: { points: 'sáu' },
  ...part,
});

describe('issueText', () => {
  it('names the row and quotes what was typed', () => {
    expect(issueText(issue({}), 'vi')).toBe(
      'Mục 1.3.1: “sáu” không phải là số điểm; hãy nhập số không âm, nhiều nhất hai chữ số thập phân.',
    );
  });

  it('writes decimals as the language does', () => {
    const params = { points: 7.5, maxPoints: 6 };
    const above = issue({ code: 'points-above-maximum', params });
    expect(issueAdvice(above, 'vi')).toContain('7,5 điểm');
    expect(issueAdvice(above, 'en')).toContain('7.5 points');
  });

  it('names a kind of evidence in words, and an unknown one as it stands', () => {
    const params = { requirement: '1.1-plan', kind: 'plan' };
    const missing = issue({ code: 'evidence-missing', path: 'conditions/1.1', params });
    expect(issueText(missing, 'vi')).toContain('Điều kiện 1.1: thiếu minh chứng loại “kế hoạch”');
    expect(evidenceKindName('constructor', 'vi')).toBe('constructor');
  });

  it('does not call recommended evidence missing', () => {
    const params = { requirement: '1.7.3-recording', kind: 'list' };
    const advice = issue({
      code: 'evidence-missing',
      severity: 'info',
      path: 'items/1.7.3',
      params,
    });
    expect(issueText(advice, 'vi')).toBe(
      'Mục 1.7.3: theo hướng dẫn, nên có thêm minh chứng loại “danh mục, danh sách”; không bắt buộc.',
    );
  });

  it('counts register entries from one', () => {
    const unsafe = issue({
      code: 'evidence-url-unsafe',
      path: 'evidence/0',
      params: { evidence: 'H1' },
    });
    expect(issueText(unsafe, 'en')).toMatch(/^Evidence 1: the link of evidence “H1”/);
  });

  it('does not read a parameter as a pattern', () => {
    expect(issueText(issue({ params: { points: '$& {points}' } }), 'en')).toContain(
      '“$& {points}”',
    );
  });

  it('has every text in composed characters', () => {
    const texts = Object.values(issueTexts).flatMap(({ vi, en }) => [vi, en]);
    expect(texts).toEqual(texts.map((text) => text.normalize('NFC')));
  });
});
