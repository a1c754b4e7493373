export { evidenceKindName, issueAdvice, issueText } from './issue-text.js';
