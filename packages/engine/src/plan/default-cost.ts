import type { CostModel } from './types.js';

/**
 * The cost of raising items unless a caller states another: per point, by effort tag. This project's
 * own estimate, in no unit.
 *
 * @example
 * ```ts
 * import { defaultCost } from '@dds/engine';
 *
 * console.assert(defaultCost.effort?.low === 1);
 * ```
 */
export const defaultCost: CostModel = /* @__PURE__ */ Object.freeze({
  per: 'point',
  effort: /* @__PURE__ */ Object.freeze({ low: 1, medium: 2, high: 3 }),
});
