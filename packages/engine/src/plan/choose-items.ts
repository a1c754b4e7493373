/** An item that can be raised, in whole numbers. */
export interface Candidate {
  /** Hundredths of a point that raising it brings; above zero. */
  readonly gain: number;
  readonly cost: number;
}

/**
 * Chooses the cheapest candidates whose gains are at least what is needed: exactly, with fewer
 * candidates where costs are equal, and then the earlier ones (plan rule 7).
 *
 * A dynamic programme over what is still needed, from the last candidate to the first, in units of
 * the gains' common divisor.
 *
 * @returns Places in the list, rising, or `null` when all of them are not enough.
 */
export function chooseItems(candidates: readonly Candidate[], needed: number): number[] | null {
  if (needed <= 0) return [];
  if (candidates.reduce((sum, { gain }) => sum + gain, 0) < needed) return null;
  const unit = candidates.reduce((divisor, { gain }) => commonDivisor(divisor, gain), 0);
  const gains = candidates.map(({ gain }) => gain / unit);
  const most = Math.ceil(needed / unit);
  const costs = new Float64Array(most + 1).fill(Infinity);
  const counts = new Uint32Array(most + 1);
  costs[0] = 0;
  const taken = candidates.map(() => new Uint8Array(most + 1));
  for (let at = candidates.length - 1; at >= 0; at -= 1) {
    const gain = gains[at]!;
    const { cost } = candidates[at]!;
    const take = taken[at]!;
    // Downwards, so that what a candidate leaves to do is done by later ones alone.
    for (let open = most; open > 0; open -= 1) {
      const rest = Math.max(0, open - gain);
      const withCost = costs[rest]! + cost;
      const withCount = counts[rest]! + 1;
      const better =
        withCost < costs[open]! || (withCost === costs[open] && withCount <= counts[open]!);
      if (!better || withCost === Infinity) continue;
      costs[open] = withCost;
      counts[open] = withCount;
      take[open] = 1;
    }
  }
  const chosen: number[] = [];
  for (let at = 0, open = most; open > 0; at += 1) {
    if (taken[at]![open] !== 1) continue;
    chosen.push(at);
    open = Math.max(0, open - gains[at]!);
  }
  return chosen;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
