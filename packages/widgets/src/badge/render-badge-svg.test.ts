import { catalog4725 } from '@dds/criteria';
import type { Locale } from '@dds/criteria';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { describeBadge } from './describe-badge.js';
import { drawBadge } from './draw-badge.js';
import { renderBadgeSvg } from './render-badge-svg.js';
import { badgeTexts } from './texts.js';

const school = 'Trường THPT Mẫu';
const schoolYear = '2025-2026';

/** Everything that people can read in the picture. */
function readTexts(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
}

describe('renderBadgeSvg', () => {
  it.each([1, 2, 3, null])('says that level %s is self-assessed, not recognised', (level) => {
    const svg = renderBadgeSvg({ level, school, schoolYear });
    expect(readTexts(svg)).toContain('Tự đánh giá');
    expect(svg).toMatch(/<desc>[^<]*chưa phải kết quả công nhận/);
  });

  it('tells the levels apart by shape and text without their colours', () => {
    const plain = [null, 1, 2, 3].map((level) =>
      renderBadgeSvg({ level }).replace(/#[\da-f]{3,6}/g, ''),
    );
    const shapes = plain.map((svg) => svg.replace(/<(text|title|desc)[^]*?<\/\1>/g, ''));
    expect(new Set(shapes).size).toBe(4);
    expect(new Set(plain.map(readTexts)).size).toBe(4);
  });

  it('draws a dashed frame and "chưa đủ điều kiện" where no level can be stated', () => {
    const held = renderBadgeSvg({ level: null });
    expect(held).toContain('stroke-dasharray="8 5"');
    expect(readTexts(held)).toContain('Chưa đủ điều kiện');
    expect(renderBadgeSvg({ level: 1 })).not.toContain('stroke-dasharray="8 5"');
  });

  it('carries the whole badge in its title', () => {
    const svg = renderBadgeSvg({ level: 2, school, schoolYear });
    expect(svg).toContain(
      '<title>Tự đánh giá chuyển đổi số: Mức độ 2. Mức đáp ứng cơ bản. ' +
        'Trường THPT Mẫu. Năm học 2025-2026.</title>',
    );
  });

  it('keeps a hostile name as harmless text', () => {
    const hostile = `"><script>alert(1)</script><a href='javascript:x'>&amp;]]>\u0000\u202e`;
    const svg = renderBadgeSvg({ level: 1, school: hostile, schoolYear: hostile });
    expect(svg).not.toMatch(/<script|<a\b|onload|javascript:x'/);
    expect(svg).toContain('&#60;script&#62;');
    expect(svg).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  it('is made of known elements and attributes only, whatever the names', () => {
    const tag =
      /<\/?(svg|title|desc|path|text)( (xmlns|width|height|viewBox|role|lang|font-family|font-size|font-weight|d|fill|stroke|stroke-width|stroke-dasharray|transform|x|y)="[^"<>&]*(&#\d+;[^"<>&]*)*")*>/g;
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom(null, 1, 2, 3, 7, -1, NaN),
        (name, level) => {
          const svg = renderBadgeSvg({ level, school: name, schoolYear: name });
          expect(svg.replace(tag, '')).not.toMatch(/[<>"']/);
        },
      ),
    );
  });

  it('writes out the long name of a real kind of institution', () => {
    const school = 'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên huyện Vân Đồn';
    const { lines } = drawBadge({ level: 3, school });
    expect(lines.map(({ text }) => text).join(' ')).toContain(school);
  });

  it('ends an endless name with an ellipsis and keeps the picture small', () => {
    const picture = drawBadge({ level: 3, school: 'Trường '.repeat(1000) });
    expect(picture.lines.filter(({ weight, size }) => weight === 600 && size === 14)).toHaveLength(
      4,
    );
    expect(picture.lines.at(-1)?.text.endsWith('…')).toBe(true);
    expect(picture.height).toBeLessThan(250);
  });

  it('speaks English where asked', () => {
    const texts = readTexts(renderBadgeSvg({ level: 3, schoolYear, locale: 'en' }));
    expect(texts).toContain('Digital self-assessment');
    expect(texts).toContain('School year 2025-2026');
  });

  it('calls the levels as the catalog does', () => {
    for (const locale of ['vi', 'en'] satisfies Locale[]) {
      expect(badgeTexts[locale].titles).toEqual(
        catalog4725.levels.value.map(({ title }) => title[locale]),
      );
    }
  });
});

describe('describeBadge', () => {
  const group = (level: number | null) => ({
    points: 60,
    maxPoints: 100,
    levelByPoints: 2,
    level,
    holds: [],
  });

  it('tells the level of each group and an unfinished assessment', () => {
    const badge = describeBadge({
      complete: false,
      level: null,
      groups: { '1': group(2), '2': group(null) },
    });
    const texts = readTexts(renderBadgeSvg(badge));
    expect(texts).toContain('Nhóm 1: mức 2 Nhóm 2: chưa xếp mức Phiếu chưa hoàn thành');
  });

  it('does not call groups that stand for themselves unfit for a level', () => {
    const badge = describeBadge({
      complete: true,
      level: null,
      groups: { '1': group(2), '2': group(3) },
    });
    const svg = renderBadgeSvg(badge);
    expect(readTexts(svg)).toContain('Theo từng nhóm');
    expect(svg).not.toContain('Chưa đủ điều kiện');
    expect(svg).not.toContain('stroke-dasharray="8 5"');
  });
});
