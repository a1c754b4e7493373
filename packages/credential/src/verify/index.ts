export type * from '../badge/types.js';
export type { KeySet, PublicJwk } from '../jws/algorithms.js';
export { loadTrust } from '../trust/load-trust.js';
export type * from '../trust/load-types.js';
export type * from '../trust/types.js';
export type * from './types.js';
export { factTexts, levelText, verdictText } from './verdict-text.js';
export type { VerdictText } from './verdict-text.js';
export { verifyBadge } from './verify-badge.js';
