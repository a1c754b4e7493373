import { shorten } from '../read-text.js';
import { defineRule } from '../rule.js';

/** No one can tell which year the assessment is of. */
export const schoolYearMalformed = /* @__PURE__ */ defineRule({
  name: 'school-year-malformed',
  severity: 'error',
  find: ({ schoolYear, period }) =>
    period === undefined
      ? [{ path: 'schoolYear', params: { schoolYear: shorten(schoolYear) } }]
      : [],
});
