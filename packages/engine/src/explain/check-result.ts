import type { AssessmentResult, Catalog } from '@dds/criteria';
import { DdsError } from '@dds/criteria/errors';
import { isRecord } from '../internal/is-record.js';

type Fields = Readonly<Record<string, unknown>>;

/** Refuses what is no result, and a result of another catalog. */
export function checkResult(result: AssessmentResult, catalog: Catalog): void {
  const given: unknown = result;
  if (!isRecord(given) || !isResult(given)) {
    throw new DdsError(
      'ERR_DDS_RESULT_INVALID',
      'The value is no result; give what scoreAssessment returns. ' +
        'Giá trị không phải là kết quả chấm; hãy đưa vào kết quả của scoreAssessment.',
    );
  }
  if (result.stamp.catalog.digest === catalog.digest) return;
  throw new DdsError(
    'ERR_DDS_CATALOG_MISMATCH',
    'The result was scored by another catalog; pass that one. ' +
      'Kết quả được chấm theo bộ chỉ số khác; hãy dùng đúng bộ chỉ số đó.',
  );
}

function isResult({ stamp, level, groups, issues }: Fields): boolean {
  return (
    isRecord(stamp) &&
    isRecord(stamp['catalog']) &&
    isRecord(stamp['policies']) &&
    isNumberOrNull(level) &&
    isRecordOf(groups, isGroup) &&
    Array.isArray(issues) &&
    issues.every(isRecord)
  );
}

function isGroup({ levelByPoints, level, holds, criteria, ...rest }: Fields): boolean {
  return (
    hasPoints(rest) &&
    typeof levelByPoints === 'number' &&
    isNumberOrNull(level) &&
    Array.isArray(holds) &&
    holds.every((hold) => isOneOf(hold, ['invalid', 'condition-unmet', 'condition-unanswered'])) &&
    isRecordOf(criteria, (row) => (row['kind'] === 'condition' ? isCondition(row) : isScored(row)))
  );
}

function isCondition({ state }: Fields): boolean {
  return isOneOf(state, ['met', 'unmet', 'unanswered']);
}

function isScored({ kind, band, items, ...rest }: Fields): boolean {
  return kind === 'scored' && hasPoints(rest) && isNumberOrNull(band) && isRecordOf(items, isItem);
}

function isItem({ state, ...rest }: Fields): boolean {
  const states = ['scored', 'unanswered', 'not-applicable', 'invalid', 'evidence-missing'];
  return isOneOf(state, states) && hasPoints(rest);
}

function hasPoints({ points, maxPoints }: Fields): boolean {
  return typeof points === 'number' && typeof maxPoints === 'number';
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || typeof value === 'number';
}

function isOneOf(value: unknown, known: readonly unknown[]): boolean {
  return known.includes(value);
}

function isRecordOf(value: unknown, isSound: (one: Fields) => boolean): boolean {
  return isRecord(value) && Object.values(value).every((one) => isRecord(one) && isSound(one));
}
