import { defineRule } from '../rule.js';

/** The assessment is of another year than the day. */
export const schoolYearOver = /* @__PURE__ */ defineRule({
  name: 'school-year-over',
  severity: 'info',
  find: ({ schoolYear, period, options: { on } }) => {
    if (period === undefined || on === undefined) return [];
    const within = period.from <= on && on <= period.to;
    return within ? [] : [{ path: 'schoolYear', params: { schoolYear, on } }];
  },
});
