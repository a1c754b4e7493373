/**
 * Every stage of education, in the order in which files list them.
 *
 * @example
 * ```ts
 * import { stages } from '@dds/criteria';
 *
 * console.assert(stages[0] === 'primary');
 * ```
 */
export const stages = /* @__PURE__ */ Object.freeze([
  'primary',
  'lower-secondary',
  'upper-secondary',
  'continuing',
] as const);
