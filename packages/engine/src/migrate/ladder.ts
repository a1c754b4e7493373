import type { Step } from './step.js';
import { stepFromUnnumbered } from './steps/0-unnumbered.js';

/** The version of the file format that this program writes. */
export const present = 1;

/** One step for each version before the present one, the oldest first. */
export const ladder: readonly Step[] = [stepFromUnnumbered];
