import type { Party } from '../badge/types.js';
import { isName, isUri, isWebAddress } from '../badge/read-fields.js';
import type { KeySet, PublicJwk } from '../jws/algorithms.js';
import { misuse } from './misuse.js';
import { createSigningKey, type SigningKey } from './signing-key.js';

/** Who issues badges, as it is published. */
export interface IssuerProfile extends Party {
  /**
   * Address of the published key set. Given, each badge states it, so that other Open Badges
   * software finds the key, and is some seventy characters longer.
   */
  readonly keys?: string | undefined;
  /** Home page. */
  readonly url?: string | undefined;
}

/** Who issues badges, with the key that signs them. */
export interface Issuer {
  readonly profile: IssuerProfile;
  readonly key: SigningKey;
}

/**
 * Puts together who issues and the key that signs.
 *
 * @param profile - The `id` is the address at which the profile will be published; badges state it,
 * so it must not change.
 * @param key - Without one, an ES256 key is created that never leaves this browser.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for a malformed profile.
 *
 * @example
 * ```ts
 * import { createIssuer, publishKeys, publishProfile } from '@dds/credential';
 *
 * const issuer = await createIssuer({
 *   id: 'https://thpt-mau.edu.vn/dds',
 *   name: 'Trường THPT Mẫu',
 * });
 * console.assert(publishKeys(issuer).keys.length === 1);
 * console.assert(publishProfile(issuer.profile).name === 'Trường THPT Mẫu');
 * ```
 */
export async function createIssuer(profile: IssuerProfile, key?: SigningKey): Promise<Issuer> {
  const { id, name, keys, url } = profile;
  const right =
    isUri(id) && isName(name) && [keys, url].every((one) => one === undefined || isWebAddress(one));
  if (!right) {
    throw misuse(
      'ERR_DDS_OPTION_INVALID',
      'The issuer needs "id", a URI in ASCII without #; and "name", one line; "keys" and "url" are addresses.',
      'Nơi phát hành cần "id" là URI không dấu, không có #; và "name" một dòng; "keys", "url" là địa chỉ web.',
    );
  }
  const named = { id, name: name.normalize('NFC'), ...(keys && { keys }), ...(url && { url }) };
  return { profile: named, key: key ?? (await createSigningKey()) };
}

/** The name of a key in the header of tokens: which it is, after where it is published if said. */
export function kidOf({ keys }: IssuerProfile, thumbprint: string): string {
  return keys === undefined ? thumbprint : `${keys}#${thumbprint}`;
}

/**
 * Gives the key set (JWKS) to publish as a static file.
 *
 * @param issuer - With the key that signs from now on.
 * @param earlier - Key sets that were published before: keep the keys whose badges still count, and
 * leave out one that was stolen.
 *
 * @example
 * ```ts
 * import { createIssuer, publishKeys } from '@dds/credential';
 *
 * const profile = { id: 'https://so.example/i', name: 'Sở' };
 * const before = publishKeys(await createIssuer(profile));
 * const after = publishKeys(await createIssuer(profile), before);
 * console.assert(after.keys.length === 2 && after.keys[1]?.kid === before.keys[0]?.kid);
 * ```
 */
export function publishKeys(issuer: Issuer, ...earlier: readonly KeySet[]): KeySet {
  const { profile, key } = issuer;
  const own: PublicJwk = {
    ...key.publicJwk,
    kid: kidOf(profile, key.thumbprint),
    alg: key.algorithm,
    use: 'sig',
  };
  const all = [own, ...earlier.flatMap(({ keys }) => keys)];
  return { keys: all.filter(({ kid }, at) => all.findIndex((one) => one.kid === kid) === at) };
}

/** A Profile of Open Badges 3.0. */
export interface PublishedProfile {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly ['Profile'];
  readonly name: string;
  readonly url?: string;
}

/**
 * Gives the Open Badges profile to publish as a static file at the issuer's `id`.
 *
 * @example
 * ```ts
 * import { publishProfile } from '@dds/credential';
 *
 * const id = 'https://so.example/issuer.json';
 * const profile = publishProfile({ id, name: 'Sở' });
 * console.assert(profile.type[0] === 'Profile');
 * ```
 */
export function publishProfile({ id, name, url }: IssuerProfile): PublishedProfile {
  const context = [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ];
  return { '@context': context, id, type: ['Profile'], name, ...(url !== undefined && { url }) };
}
