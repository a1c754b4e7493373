import type { ItemState } from '@dds/criteria';

/**
 * What judging an item comes to: the hundredths that count or, below zero, why none do.
 *
 * A bare number, because an assessment has 25 of them and batches have millions of assessments:
 * with the state and the points apart, `scoreTotals` ran at 0.65 of the hand-written scorer of
 * `pnpm bench` instead of above 0.7.
 */
export type Verdict = number;

export const UNANSWERED = -1;
export const INVALID = -2;
/** Not applicable, counting zero. */
export const COUNTS_ZERO = -3;
/** Not applicable, its maximum leaving the group's denominator. */
export const LEAVES_DENOMINATOR = -4;
/** Without evidence that the policy requires. */
export const UNSUPPORTED = -5;

/** Of the verdicts below zero, from -1 down. */
const states: readonly ItemState[] = [
  'unanswered',
  'invalid',
  'not-applicable',
  'not-applicable',
  'evidence-missing',
];

/** Names the state that a verdict stands for. */
export function stateOf(verdict: Verdict): ItemState {
  return verdict >= 0 ? 'scored' : (states[-verdict - 1] as ItemState);
}
