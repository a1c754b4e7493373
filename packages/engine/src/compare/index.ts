export { compareAssessments } from './compare-assessments.js';
export type {
  AssessmentComparison,
  CodeMap,
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
