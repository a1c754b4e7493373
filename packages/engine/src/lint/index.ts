export { lintAssessment } from './lint-assessment.js';
export { lintText } from './lint-text.js';
export type { LintFinding, LintOptions, LintRuleName } from './types.js';
