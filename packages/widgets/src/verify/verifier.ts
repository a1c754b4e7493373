import { verifyBadge } from '@dds/credential/verify';
import type { BadgeVerifier } from '../badge/signed.js';
import { showVerification } from './show-verification.js';

/** Checks by `@dds/credential`, at the time of the computer. */
export const verifier: BadgeVerifier = {
  verify: (token, trust, assessment) => verifyBadge(token, { trust, at: new Date(), assessment }),
  show: showVerification,
};
