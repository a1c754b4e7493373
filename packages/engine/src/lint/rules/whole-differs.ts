import { defineRule } from '../rule.js';

/** Ratios that count the same people state different numbers of them. */
export const wholeDiffers = /* @__PURE__ */ defineRule({
  name: 'whole-differs',
  severity: 'warning',
  find: ({ rows, options: { checks } }) =>
    (checks?.sharedWholes ?? []).flatMap(({ id, rows: codes }) => {
      const stating = rows.flatMap(({ item, path, code, measure: { whole } }) =>
        item?.measure === 'ratio' && codes.includes(code) && typeof whole === 'number'
          ? [{ path, code, whole }]
          : [],
      );
      const [first] = stating;
      if (first === undefined) return [];
      return stating
        .filter(({ whole }) => whole !== first.whole)
        .map(({ path, whole }) => ({
          path,
          params: { check: id, whole, other: first.whole, row: first.code },
        }));
    }),
});
