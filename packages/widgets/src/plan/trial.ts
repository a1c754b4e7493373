import type { Assessment } from '@dds/criteria';

import { readAnswer } from '../assessment/model/read-answer.js';
import { setAnswer } from '../assessment/model/update-answer.js';

/** Points that are tried out, by code of the item. */
export type Trial = ReadonlyMap<string, number>;

/** How finely points can be tried out. */
export const TRIAL_STEP = 0.25;

/** The points that stand in the assessment; 0 where there is no number. */
export function pointsInFile(assessment: Assessment, code: string): number {
  const { points } = readAnswer(assessment, { part: 'items', code });
  return typeof points === 'number' ? points : 0;
}

/** What a slider says in points: a step of it, and never more than the maximum. */
export function readSlider(value: number, maxPoints: number): number {
  return Math.min(Math.round(value / TRIAL_STEP) * TRIAL_STEP, maxPoints);
}

/** Where a slider ends: at the maximum, or at the first step above it. */
export function sliderEnd(maxPoints: number): number {
  return Math.ceil(maxPoints / TRIAL_STEP) * TRIAL_STEP;
}

/** What was tried out and differs from the assessment, as changes for `whatIf`. */
export function trialChanges(
  assessment: Assessment,
  trial: Trial,
): Readonly<Record<string, { readonly points: number }>> {
  return Object.fromEntries(
    [...trial]
      .filter(([code, points]) => points !== pointsInFile(assessment, code))
      .map(([code, points]) => [code, { points }]),
  );
}

/** A copy of the assessment with what was tried out; what else an answer holds stays. */
export function applyTrial(
  assessment: Assessment,
  changes: ReturnType<typeof trialChanges>,
): Assessment {
  return Object.entries(changes).reduce((changed, [code, { points }]) => {
    const row = { part: 'items', code } as const;
    return setAnswer(row, 'points', points)(setAnswer(row, 'notApplicable', undefined)(changed));
  }, assessment);
}
