import type { Locale } from '@dds/criteria';

const vi = {
  heading: 'Tự đánh giá chuyển đổi số',
  level: (level: number) => `Mức độ ${level}`,
  titles: ['Mức chưa đáp ứng', 'Mức đáp ứng cơ bản', 'Mức đáp ứng tốt'],
  held: 'Chưa xếp mức',
  heldTitle: 'Chưa đủ điều kiện',
  perGroup: 'Theo từng nhóm',
  group: (code: string, level: number | null) =>
    `Nhóm ${code}: ${level === null ? 'chưa xếp mức' : `mức ${level}`}`,
  incomplete: 'Phiếu chưa hoàn thành',
  schoolYear: (year: string) => `Năm học ${year}`,
  description:
    'Kết quả do cơ sở giáo dục tự đánh giá, chưa phải kết quả công nhận của cơ quan quản lý.',
  unchecked: 'Huy hiệu có chữ ký số; trang này chưa kiểm tra chữ ký nên chưa nói được mức độ.',
};

const en: typeof vi = {
  heading: 'Digital self-assessment',
  level: (level) => `Level ${level}`,
  titles: ['Not yet meeting', 'Meeting the basics', 'Meeting well'],
  held: 'No level yet',
  heldTitle: 'Not yet eligible for a level',
  perGroup: 'Level by group',
  group: (code, level) => `Group ${code}: ${level === null ? 'no level yet' : `level ${level}`}`,
  incomplete: 'Assessment not complete',
  schoolYear: (year) => `School year ${year}`,
  description:
    'Scored by the institution itself; not a result recognised by the managing authority.',
  unchecked:
    'A signed badge; this page has not checked the signature, so it cannot tell the level.',
};

/** The words of the badge. It has its own, so that it need not carry the catalog. */
export const badgeTexts: Readonly<Record<Locale, typeof vi>> = { vi, en };
