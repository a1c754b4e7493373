import { fromHundredths, toHundredths } from '@dds/criteria/points';

/** The exact difference of two numbers of points. */
export function subtractPoints(points: number, less: number): number {
  return fromHundredths((toHundredths(points) ?? 0) - (toHundredths(less) ?? 0));
}
