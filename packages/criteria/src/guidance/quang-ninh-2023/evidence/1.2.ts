import type { LocalizedText } from '../../../catalog/types.js';
import type { EvidenceRequirement } from '../../types.js';

const clause: LocalizedText = {
  vi: 'Phụ lục, khoản 2, điểm a, tiêu chí 1.1 và 1.2',
  en: 'Appendix, clause 2, point a, criteria 1.1 and 1.2',
};

export const evidence1_2: readonly EvidenceRequirement[] = [
  {
    id: '1.2-regulation',
    rows: ['1.2'],
    kind: 'regulation',
    strength: 'mandatory',
    title: { vi: 'Quy chế dạy học trực tuyến', en: 'Regulations on online teaching' },
    states: [],
    advice: [
      {
        vi: 'Bản đăng trên cổng có thể được ký số',
        en: 'The copy on the portal may carry a digital signature',
      },
    ],
    due: 'school-year-start',
    public: true,
    clause,
  },
];
