import type { Context } from './context.js';
import { report, show } from './issue-list.js';

/** Reports each answer whose code the catalog does not have (rule 10). */
export function reportUnknownCodes({ plan, conditions, items, outside }: Context): void {
  for (const [part, answers, known] of [
    ['conditions', conditions, plan.conditionCodes],
    ['items', items, plan.itemCodes],
  ] as const) {
    for (const code of Object.keys(answers)) {
      if (known.has(code)) continue;
      report(outside, 'unknown-code', 'error', `${part}/${show(code)}`, { code: show(code) });
    }
  }
}
