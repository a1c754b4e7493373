import { defineRule } from '../rule.js';

/** Every item has all of its points: possible, and what a reviewer looks at first. */
export const everythingFull = /* @__PURE__ */ defineRule({
  name: 'everything-full',
  severity: 'info',
  find: ({ rows }) => {
    const items = rows.filter(({ item }) => item !== null);
    if (items.length === 0 || !items.every(({ full }) => full)) return [];
    return [{ path: 'institution', params: { count: items.length } }];
  },
});
