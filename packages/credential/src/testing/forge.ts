import { CompactSign, base64url } from 'jose';
import type { Issuer } from '../keys/create-issuer.js';
import { school } from './parties.js';

export type Json = Record<string, unknown>;

/** The parts of a token. */
export function split(token: string): [string, string, string] {
  return token.split('.') as [string, string, string];
}

/** What a part of a token says. */
export function decode(part: string): Json {
  return JSON.parse(new TextDecoder().decode(base64url.decode(part))) as Json;
}

/** A part of a token, of a value or of text as it stands. */
export function encode(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return base64url.encode(new TextEncoder().encode(text));
}

/** The header that an issuer's tokens have. */
export function headerOf({ key }: Issuer): Json {
  return { alg: key.algorithm, kid: key.thumbprint };
}

/** Signs anything as an issuer would: text as it stands, a value as JSON. */
export async function signAs(payload: unknown, issuer: Issuer = school): Promise<string> {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader(headerOf(issuer) as { alg: string })
    .sign(issuer.key.privateKey);
}

/** Signs under a header as it stands, which no library would write, with the key of an issuer. */
export async function signRaw(
  header: unknown,
  payload: unknown,
  { key }: Issuer = school,
): Promise<string> {
  const input = `${encode(header)}.${encode(payload)}`;
  const algorithm =
    key.algorithm === 'ES256' ? { name: 'ECDSA', hash: 'SHA-256' } : key.privateKey.algorithm;
  const bytes = new TextEncoder().encode(input);
  const signature = await crypto.subtle.sign(algorithm, key.privateKey, bytes);
  return `${input}.${base64url.encode(new Uint8Array(signature))}`;
}

/** A copy of a JSON value with the value at a path replaced, or removed by `undefined`. */
export function replace(value: unknown, path: string, by: unknown): Json {
  const copy = structuredClone(value) as Json;
  const keys = path.split('/');
  const last = keys.pop()!;
  const place = keys.reduce<Json>((inner, key) => inner[key] as Json, copy);
  if (by === undefined) Reflect.deleteProperty(place, last);
  else place[last] = by;
  return copy;
}
