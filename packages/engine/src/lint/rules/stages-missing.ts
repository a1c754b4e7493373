import { defineRule } from '../rule.js';

/** The guidance asks of some stages what it does not ask of others. */
export const stagesMissing = /* @__PURE__ */ defineRule({
  name: 'stages-missing',
  severity: 'warning',
  find: ({ stages, options: { guidance } }) =>
    guidance !== undefined && stages.length === 0 ? [{ path: 'institution' }] : [],
});
