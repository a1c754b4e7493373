import type { ScoredCriterion } from '../../../catalog/types.js';

export const criterion1_3: ScoredCriterion = {
  code: '1.3',
  kind: 'scored',
  title: { vi: 'Triển khai phần mềm dạy học trực tuyến', en: 'Deploy online-teaching software' },
  maxPoints: { value: 30, status: 'secondary', sources: ['school-app', 'lawnet'] },
  bands: {
    value: [
      { level: 1, below: 10 },
      { level: 2, from: 10, to: 20 },
      { level: 3, above: 20 },
    ],
    status: 'documented',
    sources: ['lawnet'],
  },
  items: [
    {
      code: '1.3.1',
      title: {
        vi: 'Có triển khai phần mềm dạy học trực tuyến trực tiếp (ghi tên giải pháp)',
        en: 'Deploy live online-teaching software (name the solution)',
      },
      measure: 'presence',
      effort: { value: 'low', basis: 'project' },
      maxPoints: { value: 6, status: 'documented', sources: ['lawnet', 'school-app'] },
    },
    {
      code: '1.3.2',
      title: {
        vi: 'Hệ thống LMS/LCMS: (1) giáo viên giao bài cho học sinh tự học',
        en: 'LMS/LCMS: (1) teachers assign work for self-study',
      },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: { value: 6, status: 'secondary', sources: ['school-app'] },
    },
    {
      code: '1.3.3',
      title: {
        vi: 'Hệ thống LMS/LCMS: (2) giáo viên trả lời (giải đáp) các câu hỏi của học sinh',
        en: "LMS/LCMS: (2) teachers answer pupils' questions",
      },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: { value: 6, status: 'secondary', sources: ['school-app'] },
    },
    {
      code: '1.3.4',
      title: {
        vi: 'Hệ thống LMS/LCMS: (3) tổ chức kiểm tra, đánh giá thường xuyên',
        en: 'LMS/LCMS: (3) regular (formative) assessment',
      },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: { value: 6, status: 'secondary', sources: ['school-app'] },
    },
    {
      code: '1.3.5',
      title: {
        vi: 'Hệ thống LMS/LCMS: (4) phụ huynh tham gia (theo dõi) quá trình học tập của học sinh',
        en: "LMS/LCMS: (4) parents take part in (follow) pupils' learning",
      },
      measure: 'presence',
      effort: { value: 'medium', basis: 'project' },
      maxPoints: { value: 6, status: 'secondary', sources: ['school-app'] },
    },
  ],
};
