import type { Condition } from '../../../catalog/types.js';

export const criterion1_2: Condition = {
  code: '1.2',
  kind: 'condition',
  title: {
    vi: 'Có ban hành quy chế tổ chức dạy học trực tuyến',
    en: 'Issue regulations on organising online teaching',
  },
  mandatory: { value: true, status: 'documented', sources: ['dispatch', 'lawnet', 'school-app'] },
};
