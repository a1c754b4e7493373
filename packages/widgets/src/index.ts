export { DdsAssessment } from './assessment/dds-assessment.js';
export { DdsBadge } from './badge/dds-badge.js';
export { DdsEvidence } from './evidence/dds-evidence.js';
export { DdsResult } from './result/dds-result.js';
