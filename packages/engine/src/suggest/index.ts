export { suggestPoints } from './suggest-points.js';
export type { Suggestion } from './suggest-points.js';
