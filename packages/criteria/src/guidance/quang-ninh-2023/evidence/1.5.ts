import type { LocalizedText } from '../../../catalog/types.js';
import type { EvidenceRequirement } from '../../types.js';

const clause: LocalizedText = {
  vi: 'Phụ lục, khoản 2, điểm a, tiêu chí 1.5',
  en: 'Appendix, clause 2, point a, criterion 1.5',
};

export const evidence1_5: readonly EvidenceRequirement[] = [
  {
    id: '1.5-document',
    rows: ['1.5'],
    kind: 'regulation',
    alternatives: ['plan', 'decision', 'other'],
    strength: 'mandatory',
    title: {
      vi: 'Quy chế, kế hoạch hoặc văn bản về kiểm tra trên máy tính',
      en: 'Regulations, plan or other document on computer-based testing',
    },
    states: [
      { vi: 'Tên phần mềm được dùng', en: 'The name of the software used' },
      { vi: 'Hình thức kiểm tra', en: 'The form of the tests' },
    ],
    due: 'school-year',
    public: false,
    clause,
  },
  {
    id: '1.5.1-papers',
    rows: ['1.5.1'],
    kind: 'test-paper',
    strength: 'mandatory',
    title: {
      vi: 'Đề kiểm tra đã dùng, có bản sao lưu',
      en: 'The test papers used, with a backup copy',
    },
    states: [
      {
        vi: 'Thiết bị nhớ ngoài đang giữ bản sao lưu',
        en: 'The external storage device that holds the backup',
      },
    ],
    due: 'school-year',
    public: false,
    clause,
  },
];
