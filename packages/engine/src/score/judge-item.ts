import type { ItemState } from '@dds/criteria';
import { fromHundredths, toHundredths } from '@dds/criteria/points';
import { isRecord } from '../internal/is-record.js';
import type { ItemPlan } from '../internal/plan.js';
import { leaveOutRule, type Context } from './context.js';
import { report, show, sortRow } from './issue-list.js';
import { isIdList, isSupported, reportUnknownIds } from './judge-evidence.js';
import { isPossibleMeasure } from './measure.js';

/** Decides the state of an item and reports what is wrong with its answer. */
export function judgeItem(item: ItemPlan, answer: unknown, context: Context): ItemState {
  if (answer === undefined) return 'unanswered';
  if (!isRecord(answer)) {
    report(context.issues, 'answer-malformed', 'error', item.path);
    return 'invalid';
  }
  const start = context.issues?.length ?? 0;
  const state = decide(item, answer, context);
  if (context.issues !== null) checkBeside(item, answer, context);
  sortRow(context.issues, start);
  return state;
}

type Answer = Readonly<Record<string, unknown>>;

function decide(item: ItemPlan, answer: Answer, context: Context): ItemState {
  const { points, notApplicable } = answer;
  if (notApplicable === undefined) {
    return points === undefined ? 'unanswered' : decidePoints(item, answer, context);
  }
  if (points !== undefined) {
    report(context.issues, 'answer-ambiguous', 'error', item.path);
    return 'invalid';
  }
  if (!isReason(notApplicable)) return 'invalid';
  if (leaveOutRule(item.code, context) !== undefined) return 'not-applicable';
  report(context.issues, 'not-applicable-not-allowed', 'error', item.path);
  return 'invalid';
}

function decidePoints(item: ItemPlan, answer: Answer, context: Context): ItemState {
  const { points, evidence } = answer;
  const hundredths = toHundredths(points);
  if (hundredths === undefined) {
    report(context.issues, 'points-invalid', 'error', item.path, { points: show(points) });
    return 'invalid';
  }
  if (hundredths > item.limit) {
    reportAbove('points-above-maximum', 'error', item, hundredths, item.limit, context);
    return 'invalid';
  }
  if (hundredths > item.max) {
    reportAbove('points-above-unverified-maximum', 'warning', item, hundredths, item.max, context);
  }
  if (hundredths === 0) return 'scored';
  return isSupported(item, evidence, context) ? 'scored' : 'evidence-missing';
}

function reportAbove(
  code: 'points-above-maximum' | 'points-above-unverified-maximum',
  severity: 'error' | 'warning',
  item: ItemPlan,
  points: number,
  max: number,
  context: Context,
): void {
  report(context.issues, code, severity, item.path, {
    points: fromHundredths(points),
    maxPoints: fromHundredths(max),
  });
}

/** Reports what is wrong beside the points, and never changes the state on its own. */
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
