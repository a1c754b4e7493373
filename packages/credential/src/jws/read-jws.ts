import { base64url } from 'jose';
import { isAlgorithm, type Algorithm } from './algorithms.js';
import { Malformed } from './malformed.js';
import { parseJson } from './parse-json.js';

/** A token as it stands, of which nothing is proved yet. */
export interface ReadJws {
  readonly token: string;
  readonly algorithm: Algorithm;
  readonly kid: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Far more than any badge takes: what is longer is not even split. */
export const longestBadge = 8_000;

const knownHeaders = ['alg', 'kid', 'typ'];

/**
 * Reads a compact JWS without trusting it. Open Badges allows three headers; any other, such as a
 * key or an address that the token brings along, makes it malformed, so that none is ever used.
 */
export function readJws(token: unknown, longest: number): ReadJws {
  if (typeof token !== 'string' || token.length > longest) throw new Malformed('token');
  const parts = token.split('.');
  if (parts.length !== 3) throw new Malformed('token');
  const [head, body, signature] = parts as [string, string, string];
  const header = parseJson(decode(head, 'header'), 'header');
  const { alg, kid, typ } = header;
  const other = Object.keys(header).find((name) => !knownHeaders.includes(name));
  if (other !== undefined) throw new Malformed('header');
  if (!isAlgorithm(alg)) throw new Malformed('header/alg');
  if (typeof kid !== 'string' || kid === '' || kid.length > 500) throw new Malformed('header/kid');
  if (typ !== undefined && typ !== 'JWT') throw new Malformed('header/typ');
  // A link that lost its end in copying is no forgery.
  const { length } = decode(signature, 'signature');
  if (alg === 'RS256' ? length < 256 : length !== 64) throw new Malformed('signature');
  return { token, algorithm: alg, kid, payload: parseJson(decode(body, 'payload'), 'payload') };
}

/** Only the one spelling that encoding gives: no padding, no other letters, no left-over bits. */
function decode(text: string, path: string): Uint8Array {
  if (!/^[\w-]+$/.test(text)) throw new Malformed(path);
  try {
    const bytes = base64url.decode(text);
    if (base64url.encode(bytes) === text) return bytes;
  } catch {
    // Said below.
  }
  throw new Malformed(path);
}
