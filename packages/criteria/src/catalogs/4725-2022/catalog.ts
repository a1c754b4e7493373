import type { Catalog } from '../../catalog/types.js';
import { deepFreeze } from '../../catalog/deep-freeze.js';
import { digest } from './digest.js';
import { group1, group2 } from './groups.js';
import { levels } from './levels.js';
import { sources } from './sources.js';

/**
 * The index of Decision 4725/QĐ-BGDĐT of 30 December 2022: two groups of 100 points, four
 * conditions, seven scored criteria, twenty-five items. Deeply frozen.
 *
 * Points are in points, not hundredths. Each number carries the status and the sources it rests on:
 * the annex of the Decision has not been seen whole.
 *
 * @example
 * ```ts
 * import { catalog4725 } from '@dds/criteria';
 *
 * console.assert(catalog4725.groups[0]?.maxPoints.value === 100);
 * console.assert(catalog4725.groups[1]?.maxPoints.status === 'documented');
 * ```
 */
export const catalog4725: Catalog = /* @__PURE__ */ deepFreeze({
  id: '4725-2022',
  version: '1.1.0',
  instrument: {
    number: '4725/QĐ-BGDĐT',
    date: '2022-12-30',
    issuer: { vi: 'Bộ Giáo dục và Đào tạo', en: 'Ministry of Education and Training' },
    title: {
      vi: 'Bộ chỉ số đánh giá mức độ chuyển đổi số của cơ sở giáo dục phổ thông và giáo dục thường xuyên',
      en: 'Index for assessing the digital-transformation level of general and continuing education institutions',
    },
  },
  sources,
  groups: [group1, group2],
  levels,
  digest,
});
