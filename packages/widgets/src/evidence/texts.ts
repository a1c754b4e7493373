import type { Locale } from '@dds/criteria';

const vi = {
  heading: 'Danh mục minh chứng',
  empty: 'Chưa có minh chứng để hiển thị.',
  unreadable:
    'Không hiển thị được minh chứng: dữ liệu bị hỏng hoặc thuộc bộ chỉ số khác. Hãy mở lại phiếu và xuất lại tệp.',
  schoolYear: (year: string) => `Năm học ${year}`,
  group: (code: string, title: string) => `Nhóm ${code}. ${title}`,
  none: 'Chưa có minh chứng.',
  untitled: 'Minh chứng chưa có tên',
  number: 'Số',
  date: 'Ngày',
  issuer: 'Nơi ban hành',
  code: 'Mã',
  unlinked: 'chưa có liên kết công khai',
  unsafe: 'liên kết không dùng được',
  private: 'không công khai',
  wanted: 'Cần công khai theo hướng dẫn',
  recommended: 'nên có',
  published: 'đã công khai',
  missing: 'chưa công khai',
};

const en: typeof vi = {
  heading: 'Register of evidence',
  empty: 'There is no evidence to show yet.',
  unreadable:
    'The evidence cannot be shown: the data is broken or belongs to another catalog. Open the assessment and export it again.',
  schoolYear: (year) => `School year ${year}`,
  group: (code, title) => `Group ${code}. ${title}`,
  none: 'No evidence yet.',
  untitled: 'Evidence without a title',
  number: 'Number',
  date: 'Date',
  issuer: 'Issued by',
  code: 'Code',
  unlinked: 'no public link yet',
  unsafe: 'link cannot be used',
  private: 'not public',
  wanted: 'To be public under the guidance',
  recommended: 'recommended',
  published: 'public',
  missing: 'not public yet',
};

/** The words of the list of evidence. */
export type EvidenceTexts = typeof vi;
export const evidenceTexts: Readonly<Record<Locale, EvidenceTexts>> = { vi, en };
