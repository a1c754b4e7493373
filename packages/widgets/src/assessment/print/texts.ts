import { words } from '../../internal/words.js';
import { vi, type PrintTexts } from './texts.vi.js';

export type { PrintTexts } from './texts.vi.js';

/** The texts of the sheet in a language. */
export const printTexts = words<PrintTexts>(vi, () => import('./texts.en.js'));
