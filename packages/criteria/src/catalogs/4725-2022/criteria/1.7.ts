import type { ScoredCriterion } from '../../../catalog/types.js';

export const criterion1_7: ScoredCriterion = {
  code: '1.7',
  kind: 'scored',
  title: {
    vi: 'Hạ tầng, thiết bị chuyển đổi số',
    en: 'Infrastructure and equipment for digital transformation',
  },
  maxPoints: { value: 20, status: 'secondary', sources: ['school-app'] },
  bands: null,
  items: [
    {
      code: '1.7.1',
      title: {
        vi: 'Tỉ lệ phòng học có thiết bị trình chiếu và thiết bị phụ trợ, có kết nối Internet, sử dụng để dạy-học (trên tổng số phòng học)',
        en: 'Share of classrooms with projection equipment and Internet used for teaching',
      },
      measure: 'ratio',
      effort: { value: 'high', basis: 'project' },
      maxPoints: { value: 8, status: 'secondary', sources: ['school-app'] },
    },
    {
      code: '1.7.2',
      title: {
        vi: 'Mức độ đáp ứng yêu cầu dạy môn Tin học (đủ máy tính kết nối Internet phục vụ dạy học môn Tin học)',
        en: 'Degree to which the requirements for teaching Informatics are met',
      },
      measure: 'graded',
      effort: { value: 'high', basis: 'project' },
      maxPoints: { value: 7, status: 'secondary', sources: ['school-app'] },
      note: {
        vi: 'Hướng dẫn của Quảng Ninh: ở cấp THPT, mức độ 3 đòi hỏi mỗi học sinh trong giờ học có một máy tính hoạt động tốt.',
        en: 'Guidance of Quảng Ninh: in upper-secondary education, level 3 needs one working computer per pupil in the lesson.',
      },
    },
    {
      code: '1.7.3',
      title: {
        vi: 'Có phòng studio (máy tính, thiết bị phụ trợ kèm theo) phục vụ xây dựng học liệu số, bài giảng điện tử',
        en: 'Has a studio for producing digital materials',
      },
      measure: 'presence',
      effort: { value: 'high', basis: 'project' },
      maxPoints: { value: 5, status: 'secondary', sources: ['school-app'] },
    },
  ],
};
