import { defineRule } from '../rule.js';

/** All points, and nothing shows them. */
export const fullWithoutEvidence = /* @__PURE__ */ defineRule({
  name: 'full-without-evidence',
  severity: 'warning',
  find: ({ rows }) =>
    rows
      .filter(({ full, evidence }) => full && evidence.length === 0)
      .map(({ path, points }) => ({ path, params: { points } })),
});
