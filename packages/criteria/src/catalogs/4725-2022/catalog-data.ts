import type { CatalogData } from '../../catalog/types.js';
import { group1, group2 } from './groups.js';
import { levels } from './levels.js';
import { sources } from './sources.js';

/** Every field of the catalog but its digest, in the order in which it is published. */
export const data4725: CatalogData = {
  id: '4725-2022',
  version: '1.0.0',
  instrument: {
    number: '4725/QĐ-BGDĐT',
    date: '2022-12-30',
    issuer: { vi: 'Bộ Giáo dục và Đào tạo', en: 'Ministry of Education and Training' },
    title: {
      vi: 'Bộ chỉ số đánh giá mức độ chuyển đổi số của cơ sở giáo dục phổ thông và giáo dục thường xuyên',
      en: 'Index for assessing the digital-transformation level of general and continuing education institutions',
    },
  },
  sources: sources,
  groups: [group1, group2],
  levels: levels,
};
