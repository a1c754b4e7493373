import { DdsError } from '@dds/criteria/errors';

/** An error about an option, in both languages, saying what to do. */
export function wrongOption(english: string, vietnamese: string): DdsError {
  return new DdsError('ERR_DDS_OPTION_INVALID', `${english} ${vietnamese}`);
}
