export type { ScoreOptions } from './context.js';
export { isWebAddress } from './is-web-address.js';
export { defaultPolicies } from './policies.js';
export { scoreAssessment } from './score-assessment.js';
export { scoreTotals } from './score-totals.js';
