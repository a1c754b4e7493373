import { deepFreeze } from '../../catalog/deep-freeze.js';
import type { Guidance } from '../types.js';
import { authorities } from './authorities.js';
import { duties } from './duties.js';
import { evidence1_1 } from './evidence/1.1.js';
import { evidence1_2 } from './evidence/1.2.js';
import { evidence1_3 } from './evidence/1.3.js';
import { evidence1_4 } from './evidence/1.4.js';
import { evidence1_5 } from './evidence/1.5.js';
import { evidence1_6 } from './evidence/1.6.js';
import { evidence1_7 } from './evidence/1.7.js';
import { evidence2_1 } from './evidence/2.1.js';
import { evidence2_2 } from './evidence/2.2.js';
import { evidence2_3 } from './evidence/2.3.js';
import { general } from './general.js';
import { roles } from './roles.js';

/**
 * The guidance of the Department of Education and Training of Quảng Ninh (December 2023): evidence
 * and publication by criterion, duties and deadlines by role. It never changes points. Deeply frozen.
 *
 * The texts are this project's own wording; `clause` says where the dispatch speaks.
 *
 * @example
 * ```ts
 * import { quangNinh2023 } from '@dds/criteria';
 *
 * const published = quangNinh2023.evidence.filter((requirement) => requirement.public);
 * console.assert(published.some((requirement) => requirement.rows.includes('2.2')));
 * ```
 */
export const quangNinh2023: Guidance = /* @__PURE__ */ deepFreeze({
  id: 'quang-ninh-2023',
  version: '1.1.0',
  catalog: '4725-2022',
  instrument: {
    issuer: {
      vi: 'Sở Giáo dục và Đào tạo Quảng Ninh',
      en: 'Department of Education and Training of Quảng Ninh',
    },
    title: {
      vi: 'Công văn hướng dẫn đánh giá theo Quyết định 4725/QĐ-BGDĐT',
      en: 'Dispatch guiding the assessment under Decision 4725/QĐ-BGDĐT',
    },
    date: '2023-12',
  },
  evidence: /* @__PURE__ */ [
    evidence1_1,
    evidence1_2,
    evidence1_3,
    evidence1_4,
    evidence1_5,
    evidence1_6,
    evidence1_7,
    evidence2_1,
    evidence2_2,
    evidence2_3,
  ].flat(),
  general,
  roles,
  duties,
  authorities,
});
