export { parseAssessment, parseAssessmentText } from '../assessment-file/parse-assessment.js';
export { parseCatalog } from './parse-catalog.js';
export { parseGuidance } from './parse-guidance.js';
export { parseChecks } from './parse-checks.js';
export { parseProcedure } from './parse-procedure.js';
export type { ParseIssue, ParseIssueCode, ParseResult } from './parse-issue.js';
export { parseIssueText } from './parse-issue-text.js';
