import type { LocalizedText } from '../../../catalog/types.js';
import type { EvidenceRequirement } from '../../types.js';

const clause: LocalizedText = {
  vi: 'Phụ lục, khoản 2, điểm a, tiêu chí 1.4',
  en: 'Appendix, clause 2, point a, criterion 1.4',
};

export const evidence1_4: readonly EvidenceRequirement[] = [
  {
    id: '1.4-backup',
    rows: ['1.4'],
    kind: 'material',
    strength: 'mandatory',
    title: {
      vi: 'Bộ học liệu số có bản sao lưu',
      en: 'The digital materials, with a backup copy',
    },
    states: [
      {
        vi: 'Thiết bị nhớ của cơ sở giáo dục đang giữ bản sao lưu',
        en: "The institution's storage device that holds the backup",
      },
    ],
    due: 'school-year',
    public: false,
    clause,
  },
  {
    id: '1.4-portal',
    rows: ['1.4'],
    kind: 'portal-page',
    strength: 'mandatory',
    title: {
      vi: 'Trang học liệu số trên cổng',
      en: 'Page of digital materials on the portal',
    },
    states: [],
    advice: [
      {
        vi: 'Có thể đăng học liệu qua hệ thống LMS',
        en: 'The materials may be published through an LMS',
      },
    ],
    due: 'school-year',
    public: true,
    clause,
  },
  {
    id: '1.4-list',
    rows: ['1.4'],
    kind: 'list',
    strength: 'mandatory',
    title: {
      vi: 'Danh mục học liệu số, cập nhật thường xuyên',
      en: 'Catalogue of digital materials, kept up to date',
    },
    states: [
      { vi: 'Đường dẫn mở được từng học liệu', en: 'A link that opens each material' },
      {
        vi: 'Học liệu theo đúng kế hoạch giáo dục',
        en: 'Materials that follow the educational plan',
      },
      {
        vi: 'Đường dẫn còn mở được ít nhất đến khi cơ quan quản lý công bố kết quả năm đó',
        en: "Links that work at least until the authorities have published the year's results",
      },
    ],
    due: 'on-change',
    public: false,
    clause,
  },
];
