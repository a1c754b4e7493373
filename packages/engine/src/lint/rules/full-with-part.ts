import { defineRule } from '../rule.js';

/** All points for a ratio of less than everyone. */
export const fullWithPart = /* @__PURE__ */ defineRule({
  name: 'full-with-part',
  severity: 'warning',
  find: ({ rows }) =>
    rows.flatMap(({ path, item, full, measure: { part, whole } }) => {
      if (item?.measure !== 'ratio' || !full) return [];
      if (typeof part !== 'number' || typeof whole !== 'number' || part >= whole) return [];
      return [{ path, params: { part, whole } }];
    }),
});
