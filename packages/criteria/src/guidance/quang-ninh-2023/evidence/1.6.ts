import type { LocalizedText } from '../../../catalog/types.js';
import type { EvidenceRequirement } from '../../types.js';

const clause: LocalizedText = {
  vi: 'Phụ lục, khoản 2, điểm a, tiêu chí 1.6',
  en: 'Appendix, clause 2, point a, criterion 1.6',
};

export const evidence1_6: readonly EvidenceRequirement[] = [
  {
    id: '1.6.1-report',
    rows: ['1.6.1'],
    kind: 'report',
    alternatives: ['list'],
    strength: 'mandatory',
    title: {
      vi: 'Báo cáo về bồi dưỡng giáo viên trực tuyến',
      en: 'Report on online teacher training',
    },
    states: [
      { vi: 'Họ tên từng giáo viên tham gia', en: 'Each teacher who takes part, by name' },
      { vi: 'Sản phẩm của giáo viên', en: 'What the teachers produced' },
      { vi: 'Tên hệ thống bồi dưỡng', en: 'The name of the training system' },
    ],
    due: 'assessment',
    public: false,
    clause,
  },
  {
    id: '1.6.2-report',
    rows: ['1.6.2'],
    kind: 'report',
    alternatives: ['list'],
    strength: 'mandatory',
    title: {
      vi: 'Báo cáo về việc giáo viên dùng phần mềm, công cụ',
      en: "Report on teachers' use of software and tools",
    },
    states: [
      { vi: 'Họ tên từng giáo viên', en: 'Each teacher, by name' },
      { vi: 'Sản phẩm của giáo viên', en: 'What the teachers produced' },
      {
        vi: 'Tên phần mềm, công cụ mà giáo viên sử dụng được',
        en: 'The software and tools that the teachers can use, by name',
      },
    ],
    due: 'assessment',
    public: false,
    clause,
  },
  {
    id: '1.6.3-report',
    rows: ['1.6.3'],
    kind: 'report',
    strength: 'mandatory',
    title: {
      vi: 'Báo cáo về việc giáo viên xây dựng học liệu số',
      en: 'Report on the making of digital materials by teachers',
    },
    states: [
      { vi: 'Họ tên từng giáo viên', en: 'Each teacher, by name' },
      { vi: 'Sản phẩm của giáo viên', en: 'What the teachers produced' },
    ],
    due: 'assessment',
    public: false,
    clause,
  },
  {
    id: '1.6.3-list',
    rows: ['1.6.3'],
    kind: 'list',
    strength: 'mandatory',
    title: {
      vi: 'Danh sách bài giảng, học liệu số làm trong năm học',
      en: 'List of the e-lectures and digital materials made in the school year',
    },
    states: [],
    due: 'assessment',
    public: true,
    clause,
  },
];
