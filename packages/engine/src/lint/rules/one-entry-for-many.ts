import { shorten } from '../read-text.js';
import { defineRule } from '../rule.js';

const mostCriteria = 3;

/** One document is to show a great deal. */
export const oneEntryForMany = /* @__PURE__ */ defineRule({
  name: 'one-entry-for-many',
  severity: 'info',
  find: ({ entries, rows }) =>
    entries.flatMap((entry) => {
      const naming = rows.filter(({ evidence }) => evidence.includes(entry));
      const count = new Set(naming.map(({ criterion }) => criterion)).size;
      if (count <= mostCriteria) return [];
      return [{ path: entry.path, params: { id: shorten(entry.id), count } }];
    }),
});
