import type { ScoredCriterion } from '../../../catalog/types.js';

export const criterion2_4: ScoredCriterion = {
  code: '2.4',
  kind: 'scored',
  title: { vi: 'Mức độ triển khai dịch vụ trực tuyến', en: 'Online services' },
  maxPoints: { value: 30, status: 'secondary', sources: ['school-app'] },
  bands: null,
  items: [
    {
      code: '2.4.1',
      title: {
        vi: 'Có triển khai ứng dụng kết nối giữa gia đình và nhà trường',
        en: 'App linking family and school',
      },
      measure: 'presence',
      effort: { value: 'low', basis: 'project' },
      maxPoints: { value: 8, status: 'secondary', sources: ['school-app'] },
    },
    {
      code: '2.4.2',
      title: {
        vi: 'Có triển khai dịch vụ tuyển sinh đầu cấp trực tuyến',
        en: 'Online entry-grade enrolment',
      },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: { value: 12, status: 'secondary', sources: ['school-app'] },
      note: {
        vi: '“Đầu cấp” là lớp đầu của mỗi cấp học (lớp 1, lớp 6, lớp 10), không chỉ lớp 1. Chưa tìm thấy quy định nào cho phép trung tâm GDTX bỏ qua tiêu chí này.',
        en: '“Entry grade” means the first grade of each level of education (grades 1, 6 and 10), not only grade 1. No rule was found that lets a continuing-education centre leave this item out.',
      },
    },
    {
      code: '2.4.3',
      title: {
        vi: 'Có triển khai thu phí dịch vụ giáo dục theo hình thức không dùng tiền mặt',
        en: 'Cashless collection of education-service fees',
      },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: { value: 10, status: 'secondary', sources: ['school-app'] },
    },
  ],
};
