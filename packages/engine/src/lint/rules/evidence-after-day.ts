import { isRealDay } from '../../internal/days.js';
import { defineRule } from '../rule.js';

/** A document is dated in the future. */
export const evidenceAfterDay = /* @__PURE__ */ defineRule({
  name: 'evidence-after-day',
  severity: 'error',
  find: ({ entries, options: { on } }) =>
    entries.flatMap(({ path, fields: { date } }) =>
      on !== undefined && isRealDay(date) && date > on ? [{ path, params: { date, on } }] : [],
    ),
});
