import type { Condition } from '../../../catalog/types.js';

export const criterion2_2: Condition = {
  code: '2.2',
  kind: 'condition',
  title: {
    vi: 'Có (ban hành) kế hoạch ứng dụng CNTT, chuyển đổi số',
    en: 'Has (issues) an ICT-application and digital-transformation plan',
  },
  mandatory: { value: true, status: 'secondary', sources: ['school-app', 'arithmetic'] },
};
