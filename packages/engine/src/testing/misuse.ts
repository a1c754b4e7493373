import type { DdsErrorCode } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import { expect } from 'vitest';

/**
 * Expects an error of the code, whose message says what to do first in English and then in
 * Vietnamese.
 */
export function expectMisuse(
  run: () => unknown,
  code: DdsErrorCode = 'ERR_DDS_OPTION_INVALID',
): void {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(DdsError);
  const { code: found, message } = thrown as DdsError;
  expect(found).toBe(code);
  // A sentence without a letter of Vietnamese, then one with several.
  expect(message).toMatch(/^[^à-ỹđ]{20,}\. \p{Lu}.*[à-ỹđ].*[à-ỹđ].*\.$/u);
  expect(message).not.toMatch(/undefined|NaN|\[object/);
}
