import { shorten } from '../read-text.js';
import { defineRule } from '../rule.js';
import { findClosed } from '../public-evidence.js';

/** The guidance wants it public, and there is no address at which to find it. */
export const linkMissing = /* @__PURE__ */ defineRule({
  name: 'link-missing',
  severity: 'warning',
  find: (view) =>
    findClosed(view)
      .filter(({ reason }) => reason === 'no-address')
      .map(({ path, requirement, id }) => ({ path, params: { requirement, id: shorten(id) } })),
});
