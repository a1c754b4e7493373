import { shorten } from '../read-text.js';
import { defineRule } from '../rule.js';

/** A document that shows nothing, or was forgotten on its row. */
export const evidenceUnused = /* @__PURE__ */ defineRule({
  name: 'evidence-unused',
  severity: 'info',
  find: ({ entries, rows }) => {
    const used = new Set(rows.flatMap(({ evidence }) => evidence));
    return entries
      .filter((entry) => !entry.repeated && !used.has(entry))
      .map(({ path, id }) => ({ path, params: { id: shorten(id) } }));
  },
});
