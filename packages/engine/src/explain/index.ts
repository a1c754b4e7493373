export { explain } from './explain.js';
export { explainGroups } from './explain-groups.js';
export type { Explanation } from './types.js';
