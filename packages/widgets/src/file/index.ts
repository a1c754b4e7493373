export { assessmentFileName } from './file-name.js';
export { fileIssueText } from './file-issue-text.js';
export { readAssessmentFile } from './read-assessment-file.js';
export type { AssessmentFile, FileIssue, FileIssueCode } from './types.js';
export { writeAssessmentFile } from './write-assessment-file.js';
