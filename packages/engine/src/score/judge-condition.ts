import type { ConditionState, Issue } from '@dds/criteria';
import { isRecord } from '../internal/is-record.js';
import type { ConditionPlan } from '../internal/plan.js';
import type { Context } from './context.js';
import { report, sortRow } from './issue-list.js';
import { isIdList, isSupported, reportUnknownIds } from './judge-evidence.js';

/** Decides the state of a condition and reports what is wrong with its answer. */
export function judgeCondition(condition: ConditionPlan, context: Context): ConditionState {
  const answer = context.conditions[condition.code];
  if (answer === undefined) return 'unanswered';
  const read = isRecord(answer) ? answer : malformed;
  if (context.issues === null) return decide(condition, read, context);
  const start = context.issues.length;
  checkShape(condition, read, context.issues);
  reportUnknownIds(condition.path, read['evidence'], context);
  const state = decide(condition, read, context);
  sortRow(context.issues, start);
  return state;
}

type Answer = Readonly<Record<string, unknown>>;

/** What stands in for an answer that is no object. */
const malformed: Answer = { met: null };

function checkShape({ path }: ConditionPlan, { met, evidence }: Answer, issues: Issue[]): void {
  const readable = met === undefined || typeof met === 'boolean';
  if (!readable || !isIdList(evidence)) report(issues, 'answer-malformed', 'error', path);
}

function decide(condition: ConditionPlan, answer: Answer, context: Context): ConditionState {
  if (answer['met'] === false) return 'unmet';
  if (answer['met'] !== true) return 'unanswered';
  if (condition.requirements.length === 0) return 'met';
  return isSupported(condition, answer['evidence'], context) ? 'met' : 'unmet';
}
