export { explain } from './explain.js';
export type { Explanation } from './explain.js';
