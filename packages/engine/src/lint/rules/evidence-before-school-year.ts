import { isRealDay } from '../../internal/days.js';
import { defineRule } from '../rule.js';

/** These may run for years. */
const lasting: readonly unknown[] = ['contract', 'regulation', 'decision'];

/** A document is older than the school year that it is to show. */
export const evidenceBeforeSchoolYear = /* @__PURE__ */ defineRule({
  name: 'evidence-before-school-year',
  severity: 'warning',
  find: ({ entries, period }) =>
    entries.flatMap(({ path, fields: { date, kind, expires } }) => {
      if (period === undefined || !isRealDay(date) || date >= period.from) return [];
      const holds = lasting.includes(kind) || (isRealDay(expires) && expires >= period.from);
      return holds ? [] : [{ path, params: { date, from: period.from } }];
    }),
});
