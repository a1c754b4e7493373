export { defaultCost } from './default-cost.js';
export { planImprovements } from './plan-improvements.js';
export { blockerText, planStepText } from './plan-text.js';
export type {
  Blocker,
  BlockerCode,
  CostModel,
  GroupImprovement,
  ImprovementPlan,
  PlanOptions,
  PlanStep,
  WantedEvidence,
} from './types.js';
