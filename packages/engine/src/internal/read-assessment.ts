import type { Assessment } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import { copyJson } from './copy-json.js';
import { isRecord } from './is-record.js';

/** An assessment that is an object, as every function that changes a copy of it needs. */
export function requireAssessment(value: unknown): Assessment {
  if (isRecord(value)) return value as unknown as Assessment;
  throw new DdsError(
    'ERR_DDS_ASSESSMENT_INVALID',
    'The assessment is no object; read it with parseAssessment first. ' +
      'Phiếu không phải là đối tượng; hãy đọc bằng parseAssessment trước.',
  );
}

/** A copy of an assessment that shares nothing with it. */
export function copyAssessment(value: unknown): Assessment {
  const copy = copyJson(requireAssessment(value));
  if (copy !== undefined) return copy as Assessment;
  throw new DdsError(
    'ERR_DDS_VALUE_NOT_JSON',
    'The assessment holds what JSON cannot carry; read it with parseAssessment first. ' +
      'Phiếu có giá trị mà JSON không ghi được; hãy đọc bằng parseAssessment trước.',
  );
}
