import { defineRule } from '../rule.js';

/** Points for a count or a ratio of nothing. */
export const pointsOnNothing = /* @__PURE__ */ defineRule({
  name: 'points-on-nothing',
  severity: 'warning',
  find: ({ rows }) =>
    rows
      .filter(({ item, points, measure }) => {
        if (points === 0) return false;
        if (item?.measure === 'ratio') return measure['part'] === 0;
        return item?.measure === 'count' && measure['count'] === 0;
      })
      .map(({ path }) => ({ path })),
});
