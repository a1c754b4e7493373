import type { Stage } from '@dds/criteria';
import { readSchoolYear } from '../internal/days.js';
import { isRecord } from '../internal/is-record.js';
import { knownStages } from '../internal/known-stages.js';
import { wrongOption } from '../internal/misuse.js';
import type { DeadlineOptions } from './types.js';

/** Options that can be relied on. */
export interface ReadOptions {
  /** The calendar year in which the school year ends. */
  readonly endYear: number;
  readonly stages: readonly Stage[] | undefined;
  readonly roles: readonly string[] | undefined;
  /** Days from the named day to the last one. */
  readonly shift: 0 | -1;
}

const noOptions: Partial<DeadlineOptions> = {};

/** Refuses what a caller cannot mean (deadlines rule 6). */
export function readOptions(options: DeadlineOptions): ReadOptions {
  const {
    schoolYear,
    stages,
    roles,
    namedDay = 'included',
  } = isRecord(options) ? options : noOptions;
  const years = readSchoolYear(schoolYear);
  if (years === undefined) {
    throw wrongOption(
      'The school year must be two following years, such as 2025-2026.',
      'Năm học phải là hai năm liền nhau, ví dụ 2025-2026.',
    );
  }
  if (stages !== undefined && !(Array.isArray(stages) && stages.every(isStage))) {
    throw wrongOption(
      `The stages must be a list of ${knownStages.join(', ')}.`,
      `Cấp học phải là danh sách gồm ${knownStages.join(', ')}.`,
    );
  }
  if (
    roles !== undefined &&
    !(Array.isArray(roles) && roles.every((id) => typeof id === 'string'))
  ) {
    throw wrongOption(
      'The roles must be a list of ids of the guidance.',
      'Vai trò phải là danh sách mã trong hướng dẫn.',
    );
  }
  if (namedDay !== 'included' && namedDay !== 'excluded') {
    throw wrongOption(
      'The named day is read as "included" or "excluded".',
      'Ngày nêu trong văn bản chỉ được hiểu là "included" hoặc "excluded".',
    );
  }
  return { endYear: years.end, stages, roles, shift: namedDay === 'included' ? 0 : -1 };
}

function isStage(value: unknown): value is Stage {
  return knownStages.includes(value);
}
