import { instantText, secondsOf } from '../badge/instants.js';
import { isWebAddress } from '../badge/read-fields.js';
import { credentialsContext } from '../badge/vocabulary.js';
import { sign } from '../issue/sign.js';
import type { Issuer } from '../keys/create-issuer.js';
import { misuse } from '../keys/misuse.js';
import { listLength, packBits } from './bits.js';

export interface StatusListOptions {
  /** Address at which the token will be published; the badges state it. */
  readonly list: string;
  /** Places of the badges that are withdrawn, each from 0 to 131071: all of them, every time. */
  readonly revoked: readonly number[];
  /** When it is issued: a date or RFC 3339. */
  readonly at: Date | string;
  /** Until when it may be relied on; a newer list must be published before. */
  readonly validUntil: Date | string;
}

/**
 * Signs the list of withdrawn badges, to publish as a static file: a W3C
 * BitstringStatusListCredential of 131,072 places as a compact JWS.
 *
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for a malformed option.
 *
 * @example
 * ```ts
 * import { createIssuer, issueStatusList } from '@dds/credential';
 *
 * const authority = await createIssuer({
 *   id: 'https://sgddt.example.gov.vn/dds',
 *   name: 'Sở Giáo dục và Đào tạo',
 * });
 * const token = await issueStatusList(authority, {
 *   list: 'https://sgddt.example.gov.vn/dds/status.jwt',
 *   revoked: [4, 17],
 *   at: '2026-06-20T09:00:00+07:00',
 *   validUntil: '2026-07-20T09:00:00+07:00',
 * });
 * console.assert(token.split('.').length === 3);
 * ```
 */
export async function issueStatusList(issuer: Issuer, options: StatusListOptions): Promise<string> {
  const { list, revoked } = options;
  const [nbf, exp] = [secondsOf(options.at), secondsOf(options.validUntil)];
  const isPlace = (place: unknown) =>
    Number.isInteger(place) && (place as number) >= 0 && (place as number) < listLength;
  if (
    nbf === undefined ||
    exp === undefined ||
    nbf >= exp ||
    !isWebAddress(list) ||
    !Array.isArray(revoked) ||
    !revoked.every(isPlace)
  ) {
    throw misuse(
      'ERR_DDS_OPTION_INVALID',
      'The status list needs its address, places from 0 to 131071, and "validUntil" after "at".',
      'Danh sách thu hồi cần địa chỉ của nó, các vị trí từ 0 đến 131071, và "validUntil" sau "at".',
    );
  }
  const { id } = issuer.profile;
  const payload = {
    '@context': [credentialsContext],
    id: list,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: id,
    validFrom: instantText(nbf),
    validUntil: instantText(exp),
    credentialSubject: {
      id: `${list}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: await packBits(revoked),
    },
    iss: id,
    sub: `${list}#list`,
    jti: list,
    iat: nbf,
    nbf,
    exp,
  };
  return sign(payload, issuer);
}
