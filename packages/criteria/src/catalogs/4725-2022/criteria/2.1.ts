import type { Condition } from '../../../catalog/types.js';

export const criterion2_1: Condition = {
  code: '2.1',
  kind: 'condition',
  title: {
    vi: 'Có bộ phận chỉ đạo (phụ trách, triển khai) ứng dụng CNTT, chuyển đổi số',
    en: 'Has a body in charge of ICT application and digital transformation',
  },
  mandatory: { value: true, status: 'secondary', sources: ['school-app', 'arithmetic'] },
};
