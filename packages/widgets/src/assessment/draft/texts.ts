import { words } from '../../internal/words.js';
import { vi, type KeepTexts } from './texts.vi.js';

export type { KeepTexts } from './texts.vi.js';

/** The texts about versions and other windows in a language. */
export const keepTexts = words<KeepTexts>(vi, () => import('./texts.en.js'));
