import type { ScoredCriterion } from '../../../catalog/types.js';

export const criterion1_6: ScoredCriterion = {
  code: '1.6',
  kind: 'scored',
  title: {
    vi: 'Phát triển nguồn nhân lực chuyển đổi số',
    en: 'Human resources for digital transformation',
  },
  maxPoints: { value: 20, status: 'secondary', sources: ['school-app'] },
  bands: null,
  items: [
    {
      code: '1.6.1',
      title: {
        vi: 'Tỉ lệ giáo viên có tài khoản sử dụng trên hệ thống bồi dưỡng giáo viên trực tuyến',
        en: 'Share of teachers with an account on the online teacher-training system',
      },
      measure: 'ratio',
      effort: { value: 'low', basis: 'project' },
      maxPoints: { value: 7, status: 'secondary', sources: ['school-app'] },
    },
    {
      code: '1.6.2',
      title: {
        vi: 'Tỉ lệ giáo viên có thể khai thác, sử dụng được các phần mềm, công cụ nhằm đổi mới phương pháp dạy học',
        en: 'Share of teachers able to use software and tools to renew teaching methods',
      },
      measure: 'ratio',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: { value: 7, status: 'secondary', sources: ['school-app'] },
    },
    {
      code: '1.6.3',
      title: {
        vi: 'Tỉ lệ giáo viên có thể xây dựng được học liệu số, bài giảng điện tử',
        en: 'Share of teachers able to produce digital materials / e-lectures',
      },
      measure: 'ratio',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: { value: 6, status: 'secondary', sources: ['school-app'] },
    },
  ],
};
