import { instantText } from '../badge/instants.js';
import { Fields } from '../badge/read-fields.js';
import { readJws, type ReadJws } from '../jws/read-jws.js';

/** A status list as it stands in its token, of which nothing is proved yet. */
export interface ReadStatusList {
  readonly jws: ReadJws;
  /** Address of the list. */
  readonly id: string;
  readonly issuer: string;
  readonly issuedAt: string;
  /** Until when the issuer stands by the list; a newer one is due then. */
  readonly validUntil: string;
  readonly encoded: string;
}

/** A list of a million places, none of which compresses, takes a quarter of that. */
const longestList = 1_000_000;

/** Reads the token of a W3C BitstringStatusListCredential for revocation. */
export function readStatusList(token: unknown): ReadStatusList {
  const jws = readJws(token, longestList);
  const fields = new Fields(jws.payload, 'payload');
  fields.includes('type', 'VerifiableCredential', 'BitstringStatusListCredential');
  const subject = fields.inner('credentialSubject');
  subject.same('type', 'BitstringStatusList');
  subject.same('statusPurpose', 'revocation');
  const [id, issuer] = [fields.webAddress('id'), fields.uri('issuer')];
  fields.same('iss', issuer);
  fields.same('jti', id);
  const latest = 253_402_300_799;
  const issuedAt = instantText(fields.whole('nbf', latest));
  const validUntil = instantText(fields.whole('exp', latest));
  fields.same('validFrom', issuedAt);
  fields.same('validUntil', validUntil);
  const encoded = subject.matching('encodedList', /^u[\w-]+$/);
  return { jws, id, issuer, issuedAt, validUntil, encoded };
}
