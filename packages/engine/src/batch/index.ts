export { batchIssueText } from './batch-issue-text.js';
export { scoreBatch } from './score-batch.js';
export { summariseBatch } from './summarise-batch.js';
export type {
  BatchIssue,
  BatchIssueCode,
  BatchOptions,
  BatchRow,
  BatchSource,
  BatchSummary,
  SummaryOptions,
} from './types.js';
