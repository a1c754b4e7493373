import { findGuidance, runVectors } from '../testing/vectors.js';
import { findLate, listDeadlines, type Deadline, type DeadlineOptions } from './index.js';

runVectors('deadlines', {
  listDeadlines: ({ guidance, ...options }) =>
    listDeadlines(findGuidance(guidance), options as unknown as DeadlineOptions),
  findLate: ({ deadlines, on, done }) =>
    findLate(deadlines as readonly Deadline[], on as string, done as readonly string[] | undefined),
});
