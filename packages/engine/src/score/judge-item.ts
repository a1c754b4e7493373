import type { NotApplicableRule } from '@dds/criteria';
import { fromHundredths, toHundredths } from '@dds/criteria/points';
import { isRecord } from '../internal/is-record.js';
import type { ItemPlan } from '../internal/plan.js';
import type { Context } from './context.js';
import { report, show, sortRow } from './issue-list.js';
import { isIdList, isSupported, reportUnknownIds } from './judge-evidence.js';
import { isPossibleMeasure } from './measure.js';
import {
  COUNTS_ZERO,
  INVALID,
  LEAVES_DENOMINATOR,
  UNANSWERED,
  UNSUPPORTED,
  type Verdict,
} from './verdict.js';

type Answer = Readonly<Record<string, unknown>>;

/**
 * Judges an item, and reports why its points do not count, or why they do in spite of its maximum.
 *
 * The common way through here is short on purpose: `pnpm bench` shows each call between a criterion
 * and its points.
 */
export function judgeItem(item: ItemPlan, answer: unknown, context: Context): Verdict {
  if (answer === undefined) return UNANSWERED;
  if (!isRecord(answer)) {
    report(context.issues, 'answer-malformed', 'error', item.path);
    return INVALID;
  }
  const { points, notApplicable } = answer;
  if (notApplicable !== undefined) return judgeReason(item, points, notApplicable, context);
  return points === undefined ? UNANSWERED : judgePoints(item, points, answer, context);
}

/** Reports what is wrong beside the points, and puts all of the row's issues in order. */
export function finishItem(item: ItemPlan, answer: unknown, start: number, context: Context): void {
  if (isRecord(answer)) checkBeside(item, answer, context);
  sortRow(context.issues, start);
}

function judgeReason(
  item: ItemPlan,
  points: unknown,
  notApplicable: unknown,
  context: Context,
): Verdict {
  if (points !== undefined) {
    report(context.issues, 'answer-ambiguous', 'error', item.path);
    return INVALID;
  }
  if (!isReason(notApplicable)) return INVALID;
  const rule = leaveOutRule(item.code, context);
  if (rule !== undefined) return rule.treatment === 'zero' ? COUNTS_ZERO : LEAVES_DENOMINATOR;
  report(context.issues, 'not-applicable-not-allowed', 'error', item.path);
  return INVALID;
}

/** The rule that lets the institution leave an item out, if there is one (rule 8). */
function leaveOutRule(code: string, context: Context): NotApplicableRule | undefined {
  const { policies, stages } = context;
  if (stages.length === 0) return undefined;
  return policies.notApplicable.find(
    (rule) => rule.item === code && stages.every((stage) => rule.stages.includes(stage)),
  );
}

function judgePoints(item: ItemPlan, points: unknown, answer: Answer, context: Context): Verdict {
  const hundredths = toHundredths(points);
  if (hundredths === undefined || hundredths > item.max) {
    if (!isTolerated(hundredths, points, item, context)) return INVALID;
  }
  if (hundredths === 0 || item.requirements.length === 0) return hundredths;
  return isSupported(item, answer['evidence'], context) ? hundredths : UNSUPPORTED;
}

/**
 * Reports points that are no number, or above the item's maximum, and tells whether they count all
 * the same (rule 2). Apart from the common way, which `pnpm bench` shows to be faster without it.
 */
function isTolerated(
  hundredths: number | undefined,
  points: unknown,
  item: ItemPlan,
  context: Context,
): hundredths is number {
  if (hundredths === undefined) {
    report(context.issues, 'points-invalid', 'error', item.path, { points: show(points) });
    return false;
  }
  if (hundredths > item.limit) {
    reportAbove('points-above-maximum', 'error', item, points, item.limit, context);
    return false;
  }
  reportAbove('points-above-unverified-maximum', 'warning', item, points, item.max, context);
  return true;
}

function reportAbove(
  code: 'points-above-maximum' | 'points-above-unverified-maximum',
  severity: 'error' | 'warning',
  item: ItemPlan,
  points: unknown,
  max: number,
  context: Context,
): void {
  report(context.issues, code, severity, item.path, {
    points: show(points),
    maxPoints: fromHundredths(max),
  });
}

function checkBeside(item: ItemPlan, answer: Answer, context: Context): void {
  const { evidence, measure, notApplicable } = answer;
  if ((notApplicable !== undefined && !isReason(notApplicable)) || !isIdList(evidence)) {
    report(context.issues, 'answer-malformed', 'error', item.path);
  }
  reportUnknownIds(item.path, evidence, context);
  if (!isPossibleMeasure(measure)) report(context.issues, 'measure-invalid', 'error', item.path);
}

function isReason(notApplicable: unknown): boolean {
  return typeof notApplicable === 'string' && notApplicable.trim() !== '';
}
