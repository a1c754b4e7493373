import type { DdsBadge } from '../badge/dds-badge.js';
import { loadPageTrust } from '../verify/load-page-trust.js';
import { verifier } from '../verify/verifier.js';

// `data-trust` of a classic script: the address of the list of whom the page trusts.
if (typeof customElements !== 'undefined') {
  const { trust } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
  const loading = trust === undefined ? undefined : loadPageTrust(trust);
  // The element may be of another file, and come later.
  void customElements.whenDefined('dds-badge').then((element) => {
    (element as Partial<typeof DdsBadge>).useVerifier?.(verifier, loading);
  });
}
