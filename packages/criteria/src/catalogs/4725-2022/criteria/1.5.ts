import type { ScoredCriterion } from '../../../catalog/types.js';

export const criterion1_5: ScoredCriterion = {
  code: '1.5',
  kind: 'scored',
  title: {
    vi: 'Tổ chức kiểm tra, đánh giá kết quả học tập của học sinh trên máy tính',
    en: 'Computer-based testing and assessment of learning results',
  },
  maxPoints: { value: 20, status: 'secondary', sources: ['school-app'] },
  bands: null,
  items: [
    {
      code: '1.5.1',
      title: {
        vi: 'Có triển khai phần mềm tổ chức kiểm tra, đánh giá kết quả học tập trên phòng máy tính (tại trường; ghi tên giải pháp phần mềm)',
        en: 'Deploy software for tests in the computer room (at school; name the software)',
      },
      measure: 'presence',
      effort: { value: 'high', basis: 'project' },
      maxPoints: { value: 15, status: 'secondary', sources: ['school-app'] },
    },
    {
      code: '1.5.2',
      title: {
        vi: 'Phần mềm kiểm tra, đánh giá trên máy tính có trao đổi kết quả với hệ thống quản trị nhà trường',
        en: 'The testing software exchanges results with the school-administration system',
      },
      measure: 'presence',
      effort: { value: 'high', basis: 'project' },
      maxPoints: { value: 5, status: 'secondary', sources: ['school-app'] },
    },
  ],
};
