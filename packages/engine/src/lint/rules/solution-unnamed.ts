import { readText } from '../read-text.js';
import { defineRule } from '../rule.js';

/** A solution is in use, and nothing says which. */
export const solutionUnnamed = /* @__PURE__ */ defineRule({
  name: 'solution-unnamed',
  severity: 'warning',
  find: ({ rows, options: { checks } }) =>
    (checks?.named ?? []).flatMap(({ id, rows: codes }) => {
      const claimed = rows.filter((row) => row.claimed && codes.includes(row.code));
      const isNamed = claimed.some(
        ({ answer, evidence }) =>
          readText(answer['note']) !== '' ||
          evidence.some(({ fields }) => readText(fields['title']) !== ''),
      );
      const [first] = claimed;
      return first === undefined || isNamed ? [] : [{ path: first.path, params: { check: id } }];
    }),
});
