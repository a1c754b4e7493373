import { DdsError, type DdsErrorCode } from '@dds/criteria';
import { expect } from 'vitest';

/**
 * Expects an error of the code, whose message says what to do first in English and then in
 * Vietnamese.
 */
export async function expectMisuse(
  run: () => unknown,
  code: DdsErrorCode = 'ERR_DDS_OPTION_INVALID',
): Promise<void> {
  const thrown = await Promise.resolve()
    .then(run)
    .catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(DdsError);
  const { code: found, message } = thrown as DdsError;
  expect(found).toBe(code);
  expect(message).toMatch(/^[^à-ỹđ]{20,}\. \p{Lu}.*[à-ỹđ].*[à-ỹđ].*\.$/u);
  expect(message).not.toMatch(/undefined|NaN|\[object/);
}
