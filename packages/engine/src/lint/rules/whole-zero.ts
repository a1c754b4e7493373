import { defineRule } from '../rule.js';

/** Points for a ratio of a whole that has no one in it. */
export const wholeZero = /* @__PURE__ */ defineRule({
  name: 'whole-zero',
  severity: 'warning',
  find: ({ rows }) =>
    rows
      .filter(({ item, points, measure }) => {
        return item?.measure === 'ratio' && points > 0 && measure['whole'] === 0;
      })
      .map(({ path }) => ({ path })),
});
