import type { ScoredCriterion } from '../../../catalog/types.js';

export const criterion1_4: ScoredCriterion = {
  code: '1.4',
  kind: 'scored',
  title: {
    vi: 'Số lượng học liệu được số hóa (đã được tổ chuyên môn thông qua và người đứng đầu cơ sở giáo dục phê duyệt)',
    en: 'Number of digitised learning materials (endorsed by the subject group and approved by the head)',
  },
  maxPoints: { value: 10, status: 'secondary', sources: ['school-app'] },
  bands: null,
  items: [
    {
      code: '1.4',
      title: {
        vi: 'Số lượng học liệu được số hóa (đã được tổ chuyên môn thông qua và người đứng đầu cơ sở giáo dục phê duyệt)',
        en: 'Number of digitised learning materials (endorsed by the subject group and approved by the head)',
      },
      measure: 'count',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: { value: 10, status: 'secondary', sources: ['school-app'] },
    },
  ],
};
