import { shorten } from '../read-text.js';
import { defineRule } from '../rule.js';
import { findClosed } from '../public-evidence.js';

/** The guidance wants it public, and not everyone can open it. */
export const linkNotPublic = /* @__PURE__ */ defineRule({
  name: 'link-not-public',
  severity: 'warning',
  find: (view) =>
    findClosed(view)
      .filter(({ reason }) => reason === 'not-public')
      .map(({ path, requirement, id }) => ({ path, params: { requirement, id: shorten(id) } })),
});
