import type { RangePlan } from '../internal/plan.js';

/** The level of the range that the hundredths fall in (rule 5). */
export function levelOf(hundredths: number, ranges: readonly RangePlan[]): number {
  for (const { level, to } of ranges) if (hundredths <= to) return level;
  // A checked catalog covers 0 to the maximum, and no total is above its maximum.
  return (ranges.at(-1) as RangePlan).level;
}
