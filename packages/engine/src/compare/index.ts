export { compareAssessments } from './compare-assessments.js';
export type {
  AssessmentComparison,
  CompareOptions,
  ComparedCondition,
  ComparedCriterion,
  ComparedGroup,
  ComparedItem,
  EvidenceDifference,
  RowFate,
  RowPair,
  ScoringInput,
} from './types.js';
export type { CodeMap } from '../internal/pair-rows.js';
