import { CompactSign } from 'jose';
import { kidOf, type Issuer } from '../keys/create-issuer.js';

/** Signs a payload as a compact JWS, with as few headers as Open Badges allows. */
export function sign(payload: unknown, { profile, key }: Issuer): Promise<string> {
  const kid = kidOf(profile, key.thumbprint);
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: key.algorithm, kid })
    .sign(key.privateKey);
}
