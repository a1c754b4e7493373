import { defineRule } from '../rule.js';

/** A condition is said to be met, and nothing shows it. */
export const conditionWithoutEvidence = /* @__PURE__ */ defineRule({
  name: 'condition-without-evidence',
  severity: 'warning',
  find: ({ rows }) =>
    rows
      .filter(({ item, claimed, evidence }) => item === null && claimed && evidence.length === 0)
      .map(({ path }) => ({ path })),
});
