import type { Catalog } from '../../catalog/types.js';
import { deepFreeze } from '../../catalog/deep-freeze.js';
import { data4725 } from './catalog-data.js';
import { digest } from './digest.js';

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
export const catalog4725: Catalog = /* @__PURE__ */ deepFreeze({ ...data4725, digest });
