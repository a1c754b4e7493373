import type { ConditionState } from '@dds/criteria';
import { isRecord } from '../internal/is-record.js';
import type { ConditionPlan } from '../internal/plan.js';
import type { Context } from './context.js';
import { report, sortRow } from './issue-list.js';
import { isIdList, isSupported, reportUnknownIds } from './judge-evidence.js';

/** Decides the state of a condition and reports what is wrong with its answer. */
export function judgeCondition(condition: ConditionPlan, context: Context): ConditionState {
  const start = context.issues?.length ?? 0;
  const state = decide(condition, context.conditions[condition.code], context);
  sortRow(context.issues, start);
  return state;
}

function decide(condition: ConditionPlan, answer: unknown, context: Context): ConditionState {
  if (answer === undefined) return 'unanswered';
  const { met, evidence } = isRecord(answer) ? answer : malformed;
  const readable = met === undefined || typeof met === 'boolean';
  if (!readable || !isIdList(evidence)) {
    report(context.issues, 'answer-malformed', 'error', condition.path);
  }
  reportUnknownIds(condition.path, evidence, context);
  if (!readable || met === undefined) return 'unanswered';
  return met && isSupported(condition, evidence, context) ? 'met' : 'unmet';
}

/** What stands in for an answer that is no object. */
const malformed: Readonly<Record<string, unknown>> = { met: null };
