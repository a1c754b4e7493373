import { words } from '../../internal/words.js';
import { vi, type RegisterTexts } from './texts.vi.js';

export type { RegisterTexts } from './texts.vi.js';

/** The texts of the register in a language. */
export const registerTexts = words<RegisterTexts>(vi, () => import('./texts.en.js'));
