import { DdsError } from '@dds/criteria/errors';
import type { KeySet } from '../jws/algorithms.js';
import { isWebAddress } from '../badge/read-fields.js';
import type {
  LoadedTrust,
  LoadTrustIssue,
  LoadTrustIssueCode,
  LoadTrustOptions,
  TrustSources,
} from './load-types.js';
import { faultOfKeys } from './read-trust.js';
import type { TrustedIssuer } from './types.js';

const mostCharacters = 1_000_000;

/**
 * Fetches the parts of a trust list that stand at addresses: only those that the host lists, and
 * only by the function that it gives. Addresses in a badge are never asked.
 *
 * @returns The trust list with everything in it, which the host may keep for later and for offline,
 * and an issue for each part that could not be had.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for an address that is not https.
 *
 * @example
 * ```ts
 * import { loadTrust } from '@dds/credential/verify';
 *
 * const fetch = () => Promise.resolve(new Response('{ "keys": [] }'));
 * const { trust, issues } = await loadTrust(
 *   {
 *     issuers: [
 *       {
 *         id: 'https://sgddt.example.gov.vn/dds',
 *         role: 'authority',
 *         keys: 'https://sgddt.example.gov.vn/dds/keys.json',
 *       },
 *     ],
 *   },
 *   { fetch },
 * );
 * console.assert(issues.length === 0 && trust.issuers[0]?.keys.keys.length === 0);
 * ```
 */
export async function loadTrust(
  sources: TrustSources,
  { fetch }: LoadTrustOptions,
): Promise<LoadedTrust> {
  const { issuers, statusLists = [] } = sources;
  for (const { keys } of issuers) if (typeof keys === 'string') requireHttps(keys);
  statusLists.forEach(requireHttps);
  const issues: LoadTrustIssue[] = [];
  const report = (code: LoadTrustIssueCode, path: string, address: string) => {
    issues.push({ code, severity: 'warning', path, params: { address } });
  };
  const [trusted, lists] = await Promise.all([
    Promise.all(
      issuers.map(async ({ keys, ...issuer }, index): Promise<TrustedIssuer> => {
        if (typeof keys !== 'string') return { ...issuer, keys };
        const text = await read(keys, fetch);
        const found = text === undefined ? undefined : readKeys(text);
        if (found !== undefined) return { ...issuer, keys: found };
        report(
          text === undefined ? 'keys-unavailable' : 'keys-malformed',
          `issuers/${index}`,
          keys,
        );
        return { ...issuer, keys: { keys: [] } };
      }),
    ),
    Promise.all(
      statusLists.map(async (address, index) => {
        const text = await read(address, fetch);
        if (text === undefined) report('status-list-unavailable', `statusLists/${index}`, address);
        return text?.trim();
      }),
    ),
  ]);
  const found = lists.filter((list) => list !== undefined);
  return { trust: { issuers: trusted, statusLists: found }, issues };
}

async function read(
  address: string,
  fetch: LoadTrustOptions['fetch'],
): Promise<string | undefined> {
  try {
    // Nothing of the visitor goes along, and nobody else may answer.
    const response = await fetch(address, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return undefined;
    const text = await response.text();
    return text.length <= mostCharacters ? text : undefined;
  } catch {
    return undefined;
  }
}

function readKeys(text: string): KeySet | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return faultOfKeys(value) === undefined ? (value as KeySet) : undefined;
  } catch {
    return undefined;
  }
}

function requireHttps(address: string): void {
  if (isWebAddress(address) && address.startsWith('https://')) return;
  throw new DdsError(
    'ERR_DDS_OPTION_INVALID',
    'Trust is loaded from https addresses only; give another address or the value itself. ' +
      'Danh sách tin cậy chỉ được tải từ địa chỉ https; hãy đưa địa chỉ khác hoặc chính giá trị đó.',
  );
}
