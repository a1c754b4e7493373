import { countDays, isRealDay } from '../internal/days.js';
import { isRecord } from '../internal/is-record.js';
import { wrongOption } from '../internal/misuse.js';
import type { Deadline, LateDeadline } from './types.js';

/**
 * Finds what is late on a day.
 *
 * @param deadlines - What `listDeadlines` returned.
 * @param on - ISO 8601 day that counts as today; no clock is read.
 * @param done - Ids of what was done; absent: nothing.
 * @returns Deadlines whose last day has passed, the latest first, with the days since.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for a day that is none, or arguments of another form.
 *
 * @example
 * ```ts
 * import { quangNinh2023 } from '@dds/criteria';
 * import { findLate, listDeadlines } from '@dds/engine';
 *
 * const deadlines = listDeadlines(quangNinh2023, { schoolYear: '2025-2026', roles: ['head'] });
 * console.assert(findLate(deadlines, '2026-05-31').length === 0);
 * console.assert(findLate(deadlines, '2026-06-02')[0]?.daysLate === 2);
 * ```
 */
export function findLate(
  deadlines: readonly Deadline[],
  on: string,
  done: readonly string[] = [],
): readonly LateDeadline[] {
  if (!isRealDay(on) || !isTexts(done) || !isList(deadlines)) {
    throw wrongOption(
      'Give the deadlines of listDeadlines, a day such as 2026-06-01, and a list of ids.',
      'Hãy đưa vào danh sách hạn của listDeadlines, ngày dạng 2026-06-01 và danh sách mã đã làm.',
    );
  }
  return deadlines
    .flatMap((deadline): readonly LateDeadline[] => {
      const { id, lastDay } = deadline;
      if (lastDay === null || lastDay >= on || done.includes(id)) return [];
      return [{ ...deadline, lastDay, daysLate: countDays(lastDay, on) }];
    })
    .sort((one, other) => one.daysLate - other.daysLate);
}

function isTexts(ids: unknown): boolean {
  return Array.isArray(ids) && ids.every((id) => typeof id === 'string');
}

function isList(deadlines: unknown): deadlines is readonly Deadline[] {
  return (
    Array.isArray(deadlines) &&
    deadlines.every(
      (one: unknown) => isRecord(one) && (one['lastDay'] === null || isRealDay(one['lastDay'])),
    )
  );
}
