import { words } from '../../internal/words.js';
import { vi, type RowTexts } from './texts.vi.js';

export type { RowTexts } from './texts.vi.js';

/** The texts of the rows in a language. */
export const rowTexts = words<RowTexts>(vi, () => import('./texts.en.js'));
