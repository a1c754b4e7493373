const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const DISTANCE = 0xfee0;

/**
 * Turns the full-width digits and signs that an input method may leave behind into plain ones.
 *
 * Nothing else changes: full Unicode compatibility (NFKC) would read `7²` as 72.
 */
export function narrowFullWidth(text: string): string {
  return text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - DISTANCE));
}
