import { readText, shorten } from '../read-text.js';
import { defineRule } from '../rule.js';

/** No one can tell what a document is. */
export const evidenceUnnamed = /* @__PURE__ */ defineRule({
  name: 'evidence-unnamed',
  severity: 'info',
  find: ({ entries }) =>
    entries
      .filter(({ fields: { title, number } }) => readText(title) === '' && readText(number) === '')
      .map(({ path, id }) => ({ path, params: { id: shorten(id) } })),
});
