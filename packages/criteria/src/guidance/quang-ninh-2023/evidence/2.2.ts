import type { LocalizedText } from '../../../catalog/types.js';
import type { EvidenceRequirement } from '../../types.js';

const clause: LocalizedText = {
  vi: 'Phụ lục, khoản 2, điểm b, tiêu chí 2.2',
  en: 'Appendix, clause 2, point b, criterion 2.2',
};

export const evidence2_2: readonly EvidenceRequirement[] = [
  {
    id: '2.2-plan',
    rows: ['2.2'],
    kind: 'plan',
    strength: 'mandatory',
    title: {
      vi: 'Kế hoạch CNTT và chuyển đổi số của năm học',
      en: "The school year's plan for ICT and digital transformation",
    },
    states: [
      { vi: 'Mục tiêu nâng các chỉ số', en: 'Goals for raising the indicators' },
      {
        vi: 'Việc làm thiết thực, vừa với nhu cầu và khả năng',
        en: 'Practical measures that fit the needs and the means',
      },
      {
        vi: 'Phần mềm sẽ dùng cho tiêu chí 2.3 và 2.4',
        en: 'The software to be used for criteria 2.3 and 2.4',
      },
    ],
    due: 'school-year-start',
    public: true,
    clause,
  },
];
