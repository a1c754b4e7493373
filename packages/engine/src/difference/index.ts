export type {
  AssessmentChanges,
  Change,
  ConditionDifference,
  GroupDifference,
  ItemDifference,
  ResultDifference,
} from './types.js';
export { whatIf } from './what-if.js';
