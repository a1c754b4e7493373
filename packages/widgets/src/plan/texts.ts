import { words } from '../internal/words.js';
import { vi, type PlanTexts } from './texts.vi.js';

export type { PlanTexts } from './texts.vi.js';

/** The words in a language. */
export const planTexts = words<PlanTexts>(vi, () => import('./texts.en.js'));
