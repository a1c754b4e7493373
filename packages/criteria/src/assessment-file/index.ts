export { assessmentIssueText } from './assessment-issue-text.js';
export { parseAssessment, parseAssessmentText } from './parse-assessment.js';
export type { ParseIssue, ParseIssueCode, ParseResult } from '../schema/parse-issue.js';
