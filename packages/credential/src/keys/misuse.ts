import { DdsError, type DdsErrorCode } from '@dds/criteria/errors';

/** An error about misuse, in both languages, saying what to do. */
export function misuse(code: DdsErrorCode, english: string, vietnamese: string): DdsError {
  return new DdsError(code, `${english} ${vietnamese}`);
}
