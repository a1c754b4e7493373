import { loadTrust, type Trust, type TrustSources } from '@dds/credential/verify';

const nobody: Trust = { issuers: [] };

/**
 * Loads the list of whom a page trusts, from an address that the page itself has written.
 *
 * It has the form of `TrustSources`; a status list may also stand in it as it was signed. What cannot
 * be loaded is not trusted, and the console says so.
 */
export async function loadPageTrust(address: string): Promise<Trust> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const { issuers, statusLists = [] } = (await response.json()) as TrustSources;
    const isAddress = (list: string): boolean => list.includes(':');
    const { trust, issues } = await loadTrust(
      { issuers, statusLists: statusLists.filter(isAddress) },
      { fetch: (list, init) => fetch(list, init) },
    );
    for (const { code, params } of issues) console.warn(`dds-verify.js: ${code}`, params);
    const written = statusLists.filter((list) => !isAddress(list));
    return { ...trust, statusLists: [...(trust.statusLists ?? []), ...written] };
  } catch (error) {
    console.warn(
      `dds-verify.js: the trust list ${address} cannot be used, so nobody is trusted`,
      error,
    );
    return nobody;
  }
}
