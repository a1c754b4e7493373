import type { Condition } from '../../../catalog/types.js';

export const criterion1_1: Condition = {
  code: '1.1',
  kind: 'condition',
  title: {
    vi: 'Có ban hành kế hoạch tổ chức dạy học trực tuyến (kết hợp với dạy học trực tiếp; ban hành riêng hoặc lồng ghép trong kế hoạch tổ chức dạy học hằng năm)',
    en: 'Issue a plan for organising online teaching (combined with face-to-face teaching; issued separately or built into the annual teaching plan)',
  },
  mandatory: { value: true, status: 'documented', sources: ['dispatch', 'lawnet', 'school-app'] },
};
