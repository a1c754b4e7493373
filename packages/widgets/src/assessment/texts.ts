import { words } from '../internal/words.js';
import { vi, type AssessmentTexts } from './texts.vi.js';

export type { AssessmentTexts } from './texts.vi.js';

/** The texts of the form in a language. */
export const assessmentTexts = words<AssessmentTexts>(vi, () => import('./texts.en.js'));
