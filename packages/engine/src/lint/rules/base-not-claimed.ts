import { defineRule } from '../rule.js';

/** A row is claimed although nothing that it rests on is. */
export const baseNotClaimed = /* @__PURE__ */ defineRule({
  name: 'base-not-claimed',
  severity: 'warning',
  find: ({ rows, options: { checks } }) => {
    const claimed = new Set(rows.flatMap((row) => (row.claimed ? [row.code] : [])));
    const known = new Map(rows.map(({ code, path }) => [code, path]));
    return (checks?.dependencies ?? []).flatMap(({ id, row, on }) => {
      const bases = on.filter((code) => known.has(code));
      const sound = !claimed.has(row) || bases.length === 0;
      if (sound || bases.some((code) => claimed.has(code))) return [];
      return [{ path: known.get(row)!, params: { check: id, rows: bases.join(', ') } }];
    });
  },
});
