import { words } from '../../internal/words.js';
import { vi, type PathTexts } from './texts.vi.js';

export type { Filter, PathTexts } from './texts.vi.js';

/** The texts of the path in a language. */
export const pathTexts = words<PathTexts>(vi, () => import('./texts.en.js'));
