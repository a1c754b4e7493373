export { migrateAssessment } from './migrate-assessment.js';
export { migrationIssueText } from './migration-issue-text.js';
export type {
  Migration,
  MigrationChange,
  MigrationIssue,
  MigrationIssueCode,
  MigrationStep,
} from './types.js';
