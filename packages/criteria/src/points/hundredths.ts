/**
 * Turns points into whole hundredths, so that sums and comparisons are exact.
 *
 * @param points - A number of points.
 * @returns The whole number of hundredths, or `undefined` when the value is not a finite number of
 * at least zero with at most two decimals (scoring rule 1).
 *
 * @example
 * ```ts
 * import { toHundredths } from '@dds/criteria/points';
 *
 * console.assert(toHundredths(0.29) === 29);
 * console.assert(toHundredths(0.295) === undefined);
 * console.assert(toHundredths('6') === undefined);
 * ```
 */
export function toHundredths(points: unknown): number | undefined {
  if (typeof points !== 'number' || !(points >= 0 && points < Infinity)) return undefined;
  const hundredths = Math.round(points * 100);
  // Adding zero turns -0 into 0.
  if (hundredths / 100 === points) return hundredths + 0;
  // A huge whole number does not come back from the division, and has no decimals all the same.
  return Number.isInteger(points) ? points * 100 : undefined;
}

/**
 * Turns whole hundredths back into points.
 *
 * @example
 * ```ts
 * import { fromHundredths } from '@dds/criteria/points';
 *
 * console.assert(fromHundredths(7501) === 75.01);
 * ```
 */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}
