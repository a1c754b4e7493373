export { parseAssessment, parseAssessmentText } from './parse-assessment.js';
export { parseCatalog } from './parse-catalog.js';
export { parseGuidance } from './parse-guidance.js';
export type { ParseIssue, ParseIssueCode, ParseResult } from './parse-issue.js';
export { parseIssueText } from './parse-issue-text.js';
