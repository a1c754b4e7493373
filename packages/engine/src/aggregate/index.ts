export { aggregate } from './aggregate.js';
export type * from './types.js';
