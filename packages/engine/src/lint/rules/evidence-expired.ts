import { isRealDay } from '../../internal/days.js';
import { defineRule } from '../rule.js';

/** A document no longer holds. */
export const evidenceExpired = /* @__PURE__ */ defineRule({
  name: 'evidence-expired',
  severity: 'warning',
  find: ({ entries, options: { on } }) =>
    entries.flatMap(({ path, fields: { expires } }) =>
      on !== undefined && isRealDay(expires) && expires < on
        ? [{ path, params: { expires, on } }]
        : [],
    ),
});
