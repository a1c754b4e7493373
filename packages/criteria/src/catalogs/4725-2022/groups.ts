import { criterion1_1 } from './criteria/1.1.js';
import { criterion1_2 } from './criteria/1.2.js';
import { criterion1_3 } from './criteria/1.3.js';
import { criterion1_4 } from './criteria/1.4.js';
import { criterion1_5 } from './criteria/1.5.js';
import { criterion1_6 } from './criteria/1.6.js';
import { criterion1_7 } from './criteria/1.7.js';
import { criterion2_1 } from './criteria/2.1.js';
import { criterion2_2 } from './criteria/2.2.js';
import { criterion2_3 } from './criteria/2.3.js';
import { criterion2_4 } from './criteria/2.4.js';
import type { Group } from '../../catalog/types.js';

export const group1: Group = {
  code: '1',
  title: {
    vi: 'Chuyển đổi số trong dạy, học',
    en: 'Digital transformation in teaching and learning',
  },
  maxPoints: { value: 100, status: 'documented', sources: ['lawnet', 'luatminhkhue', 'vnedu'] },
  criteria: [
    criterion1_1,
    criterion1_2,
    criterion1_3,
    criterion1_4,
    criterion1_5,
    criterion1_6,
    criterion1_7,
  ],
};

export const group2: Group = {
  code: '2',
  title: {
    vi: 'Chuyển đổi số trong quản trị cơ sở giáo dục',
    en: 'Digital transformation in educational-institution management',
  },
  maxPoints: { value: 100, status: 'documented', sources: ['lawnet', 'luatminhkhue', 'vnedu'] },
  criteria: [criterion2_1, criterion2_2, criterion2_3, criterion2_4],
};
