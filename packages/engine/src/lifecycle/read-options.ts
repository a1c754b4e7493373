import type { ProcedurePeriod, ReviewProcedure } from '@dds/criteria';
import { isRealDay, readSchoolYear } from '../internal/days.js';
import { isRecord } from '../internal/is-record.js';
import { wrongOption } from '../internal/misuse.js';
import { transitions } from './transitions.js';
import type { LifecycleOptions } from './types.js';

/** Options that can be relied on. */
export interface ReadOptions {
  readonly periods: readonly ProcedurePeriod[];
  /** The calendar year in which the school year ends; `undefined` where nothing is late. */
  readonly endYear: number | undefined;
}

/** Refuses a procedure or a school year that a caller cannot mean (lifecycle rule 6). */
export function readOptions(options: LifecycleOptions): ReadOptions {
  const { procedure, schoolYear } = options;
  if (!isProcedure(procedure)) {
    throw wrongOption(
      'The procedure must have periods with a first day, roles, and the actions that roles may do; read it with parseProcedure.',
      'Quy trình phải gồm các giai đoạn có ngày bắt đầu, vai trò và việc mỗi vai trò được làm; hãy đọc bằng parseProcedure.',
    );
  }
  const years = readSchoolYear(schoolYear);
  if (schoolYear !== undefined && years === undefined) {
    throw wrongOption(
      'The school year must be two following years, such as 2025-2026.',
      'Năm học phải là hai năm liền nhau, ví dụ 2025-2026.',
    );
  }
  return { periods: procedure.periods, endYear: years?.end };
}

function isProcedure(value: unknown): value is ReviewProcedure {
  return isRecord(value) && Array.isArray(value['periods']) && value['periods'].every(isPeriod);
}

function isPeriod(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { from, to, may, due } = value;
  return (
    isRealDay(from) &&
    (to === undefined || isRealDay(to)) &&
    isByAction(may, isListOfRoles) &&
    isByAction(due, (day) => typeof day === 'string' && isRealDay(day.replace('-', '2024')))
  );
}

function isListOfRoles(value: unknown): boolean {
  return Array.isArray(value) && value.every((role: unknown) => typeof role === 'string');
}

function isByAction(value: unknown, isSound: (one: unknown) => boolean): boolean {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([action, one]) => Object.hasOwn(transitions, action) && isSound(one),
    )
  );
}
