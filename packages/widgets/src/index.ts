export { DdsAssessment } from './assessment/dds-assessment.js';
export type { AssessmentDetail } from './assessment/events.js';
export { DdsBadge } from './badge/dds-badge.js';
export { describeBadge } from './badge/describe-badge.js';
export type { BadgeOptions } from './badge/draw-badge.js';
export { renderBadgeSvg } from './badge/render-badge-svg.js';
export { DdsEvidence } from './evidence/dds-evidence.js';
export { DdsResult } from './result/dds-result.js';
export { VERSION } from './version.js';
