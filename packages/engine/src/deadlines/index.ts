export { findLate } from './find-late.js';
export { listDeadlines } from './list-deadlines.js';
export type { Deadline, DeadlineOptions, LateDeadline } from './types.js';
