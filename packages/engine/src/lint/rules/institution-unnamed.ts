import { readText } from '../read-text.js';
import { defineRule } from '../rule.js';

/** No one can tell whose assessment it is. */
export const institutionUnnamed = /* @__PURE__ */ defineRule({
  name: 'institution-unnamed',
  severity: 'warning',
  find: ({ institution }) =>
    readText(institution['name']) === '' ? [{ path: 'institution' }] : [],
});
