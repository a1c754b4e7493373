import type { Locale } from '@dds/criteria';
import { fillText } from '../internal/fill-text.js';
import { rowName } from '../internal/row-name.js';
import { requireTexts, textOf } from '../internal/say-issue.js';
import { blockerTexts, effortNames, stepText } from './texts.js';
import type { Blocker, PlanStep } from './types.js';

/**
 * Says in one sentence what stands in the way of a level and what to do about it.
 *
 * @example
 * ```ts
 * import { blockerText } from '@dds/engine';
 *
 * const blocker = { code: 'condition-unmet', path: 'conditions/1.1', issues: [], evidence: [] } as const;
 * console.assert(blockerText(blocker, 'vi').startsWith('Điều kiện 1.1: chưa đạt'));
 * ```
 */
export function blockerText(blocker: Blocker, locale: Locale): string {
  requireTexts(blocker, 'code', 'path');
  return `${rowName(blocker.path, locale)}: ${textOf(blockerTexts, blocker.code)[locale]}`;
}

/**
 * Says in one sentence what a step raises and what that brings.
 *
 * @example
 * ```ts
 * import { planStepText, type PlanStep } from '@dds/engine';
 *
 * const step: PlanStep = {
 *   item: '1.3.1',
 *   criterion: '1.3',
 *   from: 0,
 *   to: 6,
 *   gain: 6,
 *   cost: 6,
 *   effort: 'low',
 *   evidence: [],
 *   groupPoints: 52.5,
 *   groupLevelByPoints: 2,
 * };
 * console.assert(planStepText(step, 'vi').startsWith('Mục 1.3.1: nâng từ 0 lên 6 điểm'));
 * ```
 */
export function planStepText(step: PlanStep, locale: Locale): string {
  requireTexts(step, 'item');
  const { item, from, to, gain, groupPoints, effort } = step;
  const params = { from, to, gain, groupPoints, effort: textOf(effortNames, effort)[locale] };
  return `${rowName(`items/${item}`, locale)}: ${fillText(stepText, params, locale)}`;
}
