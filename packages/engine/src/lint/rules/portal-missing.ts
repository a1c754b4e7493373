import { isWebAddress } from '../../score/index.js';
import { defineRule } from '../rule.js';

/** Something has to be public, and no portal is named that it could be found on. */
export const portalMissing = /* @__PURE__ */ defineRule({
  name: 'portal-missing',
  severity: 'warning',
  find: ({ institution, options: { guidance } }) => {
    const wanted = [...(guidance?.evidence ?? []), ...(guidance?.general ?? [])];
    const needed = wanted.some((one) => one.public);
    return needed && !isWebAddress(institution['portal']) ? [{ path: 'institution' }] : [];
  },
});
