import { readText, shorten } from '../read-text.js';
import { defineRule } from '../rule.js';

/** One document stands in the register twice. */
export const evidenceRepeated = /* @__PURE__ */ defineRule({
  name: 'evidence-repeated',
  severity: 'info',
  find: ({ entries }) => {
    const first = new Map<string, string>();
    return entries.flatMap(({ path, id, fields: { number, issuer } }) => {
      const parts = [readText(number), readText(issuer)];
      if (parts.includes('')) return [];
      const key = JSON.stringify(parts);
      const other = first.get(key);
      if (other === undefined) first.set(key, id);
      return other === undefined
        ? []
        : [{ path, params: { id: shorten(id), other: shorten(other) } }];
    });
  },
});
