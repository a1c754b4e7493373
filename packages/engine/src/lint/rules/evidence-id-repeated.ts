import { shorten } from '../read-text.js';
import { defineRule } from '../rule.js';

/** Two entries have one id: rows that name it mean the first. */
export const evidenceIdRepeated = /* @__PURE__ */ defineRule({
  name: 'evidence-id-repeated',
  severity: 'error',
  find: ({ entries }) =>
    entries
      .filter(({ repeated }) => repeated)
      .map(({ path, id }) => ({ path, params: { id: shorten(id) } })),
});
