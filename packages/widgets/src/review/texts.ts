import { words } from '../internal/words.js';
import { vi, type ReviewTexts } from './texts.vi.js';

export type { ReviewTexts } from './texts.vi.js';

/** The words in a language. */
export const reviewTexts = words<ReviewTexts>(vi, () => import('./texts.en.js'));
