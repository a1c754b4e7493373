import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentFileName } from './file-name.js';

function nameFor(name: string, schoolYear?: string): string {
  return assessmentFileName({
    schemaVersion: 1,
    catalog: '4725-2022',
    institution: { name },
    ...(schoolYear === undefined ? {} : { schoolYear }),
  });
}

const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

describe('assessmentFileName', () => {
  it.each([
    ['THPT Hạ Long', '2025-2026', 'phieu-tu-danh-gia-cds_thpt-ha-long_2025-2026.json'],
    [
      'Trường Tiểu học Đoàn Thị Điểm',
      '',
      'phieu-tu-danh-gia-cds_truong-tieu-hoc-doan-thi-diem.json',
    ],
    ['THCS Nguyễn Huệ'.normalize('NFD'), '', 'phieu-tu-danh-gia-cds_thcs-nguyen-hue.json'],
    ['"A/B\\C": <d>|?*', '', 'phieu-tu-danh-gia-cds_a-b-c-d.json'],
    ['../../etc/passwd', '../x', 'phieu-tu-danh-gia-cds_etc-passwd_x.json'],
  ])('names the file of %j in %j', (name, schoolYear, fileName) => {
    expect(nameFor(name, schoolYear)).toBe(fileName);
  });

  it.each(['', '   ', '…', '學校'])('leaves out a name without a letter to keep: %j', (name) => {
    expect(nameFor(name, '2025-2026')).toBe('phieu-tu-danh-gia-cds_2025-2026.json');
  });

  it('works for an empty assessment', () => {
    expect(assessmentFileName({ schemaVersion: 1, catalog: '4725-2022' })).toBe(
      'phieu-tu-danh-gia-cds.json',
    );
  });

  it('cuts a long name', () => {
    expect(nameFor('Trường '.repeat(50))).toBe(
      `phieu-tu-danh-gia-cds_${'truong-'.repeat(8)}truo.json`,
    );
  });

  it('stays short and plain for any name', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), (text) => {
        const fileName = nameFor(text.repeat(5), text);
        expect(fileName).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(_[a-z0-9]+(-[a-z0-9]+)*){0,2}\.json$/);
        expect(fileName.length).toBeLessThanOrEqual(150);
      }),
    );
  });
});
