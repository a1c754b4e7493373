import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { LocalizedText } from '../../catalog/types.js';
import { catalog4725 } from '../../catalogs/4725-2022/index.js';
import { quangNinh2023 } from './guidance.js';

/** Where the dispatch can be read, it is; the project does not carry it. */
const folder = new URL('../../../../../../shared/seed/', import.meta.url);
const dispatch = existsSync(folder)
  ? readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n')
  : undefined;

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function isText(value: object): value is LocalizedText {
  return 'vi' in value && 'en' in value;
}

function textsOf(value: unknown): LocalizedText[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isText(value) ? [value] : []), ...Object.values(value).flatMap(textsOf)];
}

/** Each clause of the appendix, found by a few words of it, and what renders it here. */
const clauses: readonly [words: string, renderedBy: readonly string[]][] = [
  // 1.1 and 1.2
  ['được ban hành và công khai', ['1.1-plan', '1.2-regulation']],
  ['từ đầu năm học', ['1.1-plan', '1.2-regulation', '2.1-decision', '2.2-plan']],
  ['ký số hợp lệ', ['1.1-plan', '1.2-regulation']],
  ['không tính điểm', ['condition 1.1', 'condition 1.2']],
  // 1.3
  ['kế hoạch triển khai áp dụng phần mềm', ['1.3-plan']],
  ['thiết kế và chức năng', ['1.3-dossier']],
  ['thỏa thuận hợp tác', ['1.3-contract']],
  ['và tên ứng dụng', ['1.3-portal']],
  ['được phân công quản trị hệ thống', ['1.3-portal']],
  ['mức thu phí (nếu có)', ['1.3-portal']],
  // 1.4
  ['lưu trữ dự phòng', ['1.4-backup']],
  ['có thể qua các LMS', ['1.4-portal']],
  ['danh mục học liệu số kèm theo', ['1.4-list']],
  ['đảm bảo tồn tại ít nhất', ['1.4-list']],
  // 1.5
  ['quy chế/kế hoạch/văn bản triển khai', ['1.5-document']],
  ['thể hiện rõ tên giải pháp phần mềm', ['1.5-document']],
  ['hình thức kiểm tra đánh giá', ['1.5-document']],
  ['Lưu các đề kiểm tra', ['1.5.1-papers']],
  // 1.6
  ['ghi danh sách giáo viên', ['1.6.1-report', '1.6.2-report', '1.6.3-report']],
  ['và có sản phẩm', ['1.6.1-report', '1.6.2-report', '1.6.3-report']],
  ['tên hệ thống bồi dưỡng', ['1.6.1-report']],
  ['tên phần mềm và công cụ', ['1.6.2-report']],
  ['danh sách bài giảng/học liệu số', ['1.6.3-list']],
  // 1.7
  ['ghi danh mục thiết bị, hạ tầng', ['1.7-report']],
  ['Đối với cấp THPT, mức độ 3', ['1.7.2-computers']],
  ['có cấu hình đủ mạnh', ['1.7.3-studio']],
  ['nên trang bị máy quay phim', ['1.7.3-recording']],
  ['nên có giải pháp cách âm', ['1.7.3-recording']],
  // 2.1
  ['quyết định của thủ trưởng', ['2.1-decision']],
  ['danh sách thành viên', ['2.1-decision']],
  ['quyết định kiện toàn/bổ sung', ['2.1-decision']],
  // 2.2
  ['Kế hoạch ứng dụng CNTT', ['2.2-plan']],
  ['mục tiêu cải thiện', ['2.2-plan']],
  ['đảm bảo tính thiết thực', ['2.2-plan']],
  // 2.3 and 2.4
  ['được ghi trong Kế hoạch', ['2.3-plan', '2.2-plan']],
  ['các nhà cung cấp khác nhau', ['2.3.8-exchange']],
  ['trao đổi đầy đủ dữ liệu', ['2.3.8-exchange']],
  ['các quy chế/văn bản hướng dẫn', ['2.3-portal', '2.3.1-regulation']],
  ['không dùng tiền mặt', ['2.4.3-fees']],
  ['các khoản thu phí khác', ['2.4.3-fees']],
  ['tên phần mềm và nhà cung cấp', ['2.3-portal']],
  // Clause 1 of the appendix
  ['chỉ đạo đơn vị triển khai', ['a-index']],
  ['được thực hiện theo năm học', ['b-school-year']],
  ['lập chuyên mục riêng', ['b-portal-section']],
  ['các nguồn lực hợp pháp', ['c-resources']],
  ['Ưu tiên nguồn lực', ['c-essentials-first']],
  ['có uy tín cao', ['d-suppliers']],
  ['thông qua các API', ['d-connected']],
  ['miễn phí, mã nguồn mở', ['d-open-source']],
  ['mức thu phí dịch vụ', ['d-fees']],
  ['các vấn đề phát sinh', ['d-report']],
  // The dispatch itself
  ['Hàng năm xây dựng kế hoạch', ['institution-plan']],
  ['tổ chức tự đánh giá', ['institution-assess']],
  ['phê duyệt và chịu trách nhiệm', ['head-approve']],
  ['cơ quan quản lý cấp trên trực tiếp', ['head-report']],
  ['trước ngày 31/5', ['head-update']],
  ['trên cổng thông tin của đơn vị', ['head-publish']],
  ['các cơ sở giáo dục trực thuộc', ['district-direct']],
  ['thuộc thẩm quyền quản lý trực tiếp', ['district-recognise']],
  ['trước ngày 20/6', ['district-update', 'department-update']],
  ['phương tiện thông tin đại chúng', ['district-publish', 'department-publish']],
  ['Văn phòng Sở chủ trì', ['department-recognise', 'department-supervise']],
  ['phối hợp với Phòng Giáo dục phổ thông', ['divisions-recognise']],
  ['khách quan, thực chất, công bằng', ['institution-objective']],
  ['học hỏi đơn vị khác', ['institution-exchange']],
  ['chịu trách nhiệm trước Giám đốc', ['head-answerable']],
];

const { evidence, general, duties, roles, authorities } = quangNinh2023;
const ids = [...evidence, ...general, ...duties].map((entry) => entry.id);
const rows = catalog4725.groups.flatMap((group) => group.criteria);
const conditions = rows.filter((row) => row.kind === 'condition').map((row) => row.code);
const itemCodes = rows.flatMap((row) =>
  row.kind === 'scored' ? row.items.map((item) => item.code) : [],
);

describe('the dispatch', () => {
  it('leaves no clause without something that renders it, and nothing stands without a clause', () => {
    const known = [...ids, ...conditions.map((code) => `condition ${code}`)];
    const used = clauses.flatMap(([, renderedBy]) => renderedBy);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  });

  it('holds every clause that is mapped', () => {
    if (dispatch === undefined) return;
    const text = wordsOf(dispatch).join(' ');
    const missing = clauses.filter(([words]) => !text.includes(wordsOf(words).join(' ')));
    expect(missing).toEqual([]);
  });

  it('is never quoted: no eight words of it in a row', () => {
    const run = 8;
    const runsOf = (text: string): string[] => {
      const words = wordsOf(text);
      return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '));
    };
    const theirs = new Set(runsOf(dispatch ?? ''));
    const ours = textsOf(quangNinh2023).flatMap((text) => runsOf(text.vi));
    expect(ours.length).toBeGreaterThan(50);
    expect(ours.filter((words) => theirs.has(words))).toEqual([]);
  });
});

describe('the evidence', () => {
  it('speaks of every condition and item of the index', () => {
    const named = new Set(evidence.flatMap((requirement) => requirement.rows));
    const covered = (code: string): boolean =>
      named.has(code) || named.has(code.split('.').slice(0, 2).join('.'));
    expect([...conditions, ...itemCodes].filter((code) => !covered(code))).toEqual([]);
  });

  it('names only rows of the index', () => {
    const known = new Set([...rows.map((row) => row.code), ...itemCodes]);
    const named = evidence.flatMap((requirement) => requirement.rows);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it('asks no row for more than four mandatory entries', () => {
    const askedOf = (code: string): number =>
      evidence.filter(
        ({ rows: named, strength }) =>
          strength === 'mandatory' &&
          (named.includes(code) || named.includes(code.split('.').slice(0, 2).join('.'))),
      ).length;
    expect(Math.max(...itemCodes.map(askedOf))).toBe(4);
  });

  it('wants on the portal what the dispatch wants there', () => {
    const shown = evidence.filter((requirement) => requirement.public).map(({ id }) => id);
    expect(shown).toEqual([
      '1.1-plan',
      '1.2-regulation',
      '1.3-portal',
      '1.4-portal',
      '1.6.3-list',
      '2.1-decision',
      '2.2-plan',
      '2.3-portal',
      '2.3.1-regulation',
      '2.4.3-fees',
    ]);
  });

  it('asks for one computer a pupil of upper-secondary schools only', () => {
    const staged = evidence.filter((requirement) => requirement.stages !== undefined);
    expect(staged.map(({ id, stages }) => [id, stages])).toEqual([
      ['1.7.2-computers', ['upper-secondary']],
    ]);
  });

  it('only recommends what the dispatch only recommends', () => {
    const recommended = [...evidence, ...general].filter((entry) => entry.strength !== 'mandatory');
    expect(recommended.map(({ id }) => id)).toEqual([
      '1.7.3-recording',
      'c-essentials-first',
      'd-suppliers',
      'd-connected',
      'd-open-source',
    ]);
  });
});

describe('the duties', () => {
  it('falls due before 31/5 for heads and before 20/6 for authorities', () => {
    const dated = duties.filter((duty) => duty.before !== undefined);
    expect(dated.map(({ role, before }) => [role, before])).toEqual([
      ['head', '--05-31'],
      ['district-office', '--06-20'],
      ['department-office', '--06-20'],
    ]);
  });

  it('gives every role something to do or to review, and names no other role', () => {
    const named = new Set([...duties, ...authorities].map(({ role }) => role));
    expect([...named].sort()).toEqual(roles.map((role) => role.id).sort());
  });
});

describe('the reviewing authority', () => {
  const authorityOn = (day: string, stage: 'primary' | 'upper-secondary'): string | undefined =>
    authorities.find(
      ({ from, to, stages }) => from <= day && day <= (to ?? day) && stages.includes(stage),
    )?.authority.en;

  test.each([
    ['2024-06-01', 'primary', 'District office of education and training'],
    ['2025-06-30', 'primary', 'District office of education and training'],
    ['2025-07-01', 'primary', 'Commune-level People’s Committee'],
    [
      '2026-06-01',
      'upper-secondary',
      'Office of the Department of Education and Training of Quảng Ninh',
    ],
  ] as const)('on %s for %s is one body', (day, stage, authority) => {
    expect(authorityOn(day, stage)).toBe(authority);
  });

  it('is marked unverified where the dispatch does not name it', () => {
    const doubtful = authorities.filter((entry) => entry.status !== 'documented');
    expect(doubtful.map((entry) => [entry.from, entry.note !== undefined])).toEqual([
      ['2025-07-01', true],
    ]);
  });
});

describe('the texts', () => {
  it('are NFC and full in both languages', () => {
    const texts = textsOf(quangNinh2023).flatMap((text) => [text.vi, text.en]);
    expect(texts.filter((text) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual(
      [],
    );
  });

  it('has ids of its own for every entry', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });
});
