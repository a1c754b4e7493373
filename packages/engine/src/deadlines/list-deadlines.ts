import type { Duty, Guidance, Stage } from '@dds/criteria';
import { addDays, dayInYear } from '../internal/days.js';
import { readOptions, type ReadOptions } from './read-options.js';
import type { Deadline, DeadlineOptions } from './types.js';

/**
 * Lists what is due in a school year, when and for whom, as the guidance says.
 *
 * The dispatch says “trước ngày 31/5”. By default 31 May is still in time; `namedDay: 'excluded'`
 * makes 30 May the last day.
 *
 * @param guidance - Whose duties are listed.
 * @param options - The school year; the stages and roles that are asked for; the reading of the day.
 * @returns Duties with a day first, by day; then those without. Days are of Asia/Ho_Chi_Minh.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for a school year that is not two following years, a
 * stage or a reading that does not exist.
 *
 * @example
 * ```ts
 * import { quangNinh2023 } from '@dds/criteria';
 * import { listDeadlines } from '@dds/engine';
 *
 * const [first] = listDeadlines(quangNinh2023, { schoolYear: '2025-2026', roles: ['head'] });
 * console.assert(first?.id === 'head-update' && first.lastDay === '2026-05-31');
 * ```
 */
export function listDeadlines(guidance: Guidance, options: DeadlineOptions): readonly Deadline[] {
  const read = readOptions(options);
  const titles = new Map(guidance.roles.map(({ id, title }) => [id, title]));
  const deadlines = guidance.duties.flatMap((duty): readonly Deadline[] => {
    const { id, role, title, clause } = duty;
    const lastDay = lastDayOf(duty, read);
    if (read.roles !== undefined && !read.roles.includes(role)) return [];
    if (!concerns(role, guidance, lastDay ?? dayInYear('--05-31', read.endYear), read.stages))
      return [];
    return [{ id, role, roleTitle: titles.get(role)!, title, lastDay, clause }];
  });
  // A stable sort keeps the order of the guidance among equals.
  return [...deadlines].sort((one, other) => compareDays(one.lastDay, other.lastDay));
}

function lastDayOf({ before }: Duty, { endYear, shift }: ReadOptions): string | null {
  return before === undefined ? null : addDays(dayInYear(before, endYear), shift);
}

function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}

/** A role that reviews concerns an institution only while it is the one that reviews its stages. */
function concerns(
  role: string,
  { authorities }: Guidance,
  day: string,
  stages: readonly Stage[] | undefined,
): boolean {
  if (stages === undefined || !authorities.some((one) => one.role === role)) return true;
  const reviewer = authorities.find(
    (one) =>
      one.from <= day &&
      day <= (one.to ?? day) &&
      one.stages.some((stage) => stages.includes(stage)),
  );
  return reviewer?.role === role;
}
