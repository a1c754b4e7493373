import type { Context } from './context.js';
import { report, show } from './issue-list.js';

/** Reports each answer whose code the catalog does not have (rule 10). */
export function reportUnknownCodes(context: Context): void {
  reportIn('conditions', context.conditions, context.plan.conditionCodes, context);
  reportIn('items', context.items, context.plan.itemCodes, context);
}

function reportIn(
  part: 'conditions' | 'items',
  answers: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  { outside }: Context,
): void {
  for (const code of Object.keys(answers)) {
    if (known.has(code) || answers[code] === undefined) continue;
    report(outside, 'unknown-code', 'error', `${part}/${show(code)}`, { code: show(code) });
  }
}
