import type { Locale } from '@dds/criteria';
import { generateIcsCalendar, type IcsEvent, type IcsTimezone } from 'ts-ics';
import type { Deadline } from '../deadlines/types.js';
import { addDays, isRealDay, readInstant } from '../internal/days.js';
import { fillText } from '../internal/fill-text.js';
import { isRecord } from '../internal/is-record.js';
import { wrongOption } from '../internal/misuse.js';
import { foldLines } from './fold-lines.js';
import { byClause, byRole, calendarName, reminder } from './texts.js';

export interface CalendarOptions {
  readonly locale: Locale;
  /** RFC 3339 date and time at which the file is made; no clock is read. */
  readonly stamp: string;
  /** Days before the last day on which a reminder comes; default 7, 0 for none. */
  readonly reminderDays?: number | undefined;
}

const mostReminderDays = 366;

/** Longer than any title, role or clause of a guidance, in UTF-16 code units. */
const longestText = 2000;

/**
 * Writes deadlines as an iCalendar file (RFC 5545): one all-day event for each that has a day, in
 * Asia/Ho_Chi_Minh, with a reminder. Importing a newer file replaces the events of an older one.
 *
 * @param deadlines - What `listDeadlines` returned.
 * @param options - The language, the time of making, the reminder.
 * @returns The text of the file, lines ended by CRLF and folded at 75 octets; its type is
 * `text/calendar; charset=utf-8`.
 * @throws DdsError - `ERR_DDS_OPTION_INVALID` for deadlines of another form or with texts of more than
 * 2,000 characters, a stamp that is no RFC
 * 3339 date and time, a language that does not exist, or a reminder that is no whole number of days
 * from 0 to 366.
 *
 * @example
 * ```ts
 * import { quangNinh2023 } from '@dds/criteria';
 * import { listDeadlines } from '@dds/engine';
 * import { formatCalendar } from '@dds/engine/calendar';
 *
 * const deadlines = listDeadlines(quangNinh2023, { schoolYear: '2025-2026', roles: ['head'] });
 * const file = formatCalendar(deadlines, { locale: 'vi', stamp: '2026-03-01T08:00:00+07:00' });
 * console.assert(file.includes('DTSTART;VALUE=DATE:20260531'));
 * ```
 */
export function formatCalendar(deadlines: readonly Deadline[], options: CalendarOptions): string {
  const stamp = checkArguments(deadlines, options);
  const { locale } = options;
  const events = deadlines.flatMap((deadline) =>
    deadline.lastDay === null ? [] : [toEvent(deadline, deadline.lastDay, stamp, options)],
  );
  const file = generateIcsCalendar({
    version: '2.0',
    prodId: `-//dds//deadlines//${locale.toUpperCase()}`,
    method: 'PUBLISH',
    name: calendarName[locale],
    timezones: [vietnam],
    events,
  });
  return foldLines(file);
}

/** Vietnam has kept UTC+7 since 1975; the file tells of nothing before. */
const vietnam: IcsTimezone = {
  id: 'Asia/Ho_Chi_Minh',
  props: [
    {
      type: 'STANDARD',
      start: new Date('1975-06-13T00:00:00Z'),
      offsetFrom: '+0700',
      offsetTo: '+0700',
      name: '+07',
    },
  ],
};

function toEvent(
  { id, title, roleTitle, clause }: Deadline,
  lastDay: string,
  stamp: Date,
  { locale, reminderDays = 7 }: CalendarOptions,
): IcsEvent {
  const lines = [
    fillText(byRole, { role: roleTitle[locale] }, locale),
    fillText(byClause, { clause: clause[locale] }, locale),
  ];
  return {
    uid: `${id}-${lastDay.slice(0, 4)}@deadlines.dds`,
    stamp: { date: stamp },
    start: { date: atMidnight(lastDay), type: 'DATE' },
    end: { date: atMidnight(addDays(lastDay, 1)), type: 'DATE' },
    summary: title[locale],
    description: lines.join('\n'),
    timeTransparent: 'TRANSPARENT',
    ...(reminderDays > 0 && {
      alarms: [
        {
          action: 'DISPLAY',
          // The library does not escape this one: no text of a guidance may stand here.
          description: reminder[locale],
          trigger: { type: 'relative', value: { before: true, days: reminderDays } },
        },
      ],
    }),
  };
}

function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function checkArguments(deadlines: unknown, options: unknown): Date {
  const { locale, stamp, reminderDays = 7 } = isRecord(options) ? options : {};
  const instant = readInstant(stamp);
  const sound =
    Array.isArray(deadlines) &&
    deadlines.every(isDeadline) &&
    (locale === 'vi' || locale === 'en') &&
    Number.isInteger(reminderDays) &&
    (reminderDays as number) >= 0 &&
    (reminderDays as number) <= mostReminderDays;
  if (sound && instant !== undefined) return new Date(instant);
  throw wrongOption(
    'Give the deadlines of listDeadlines, a locale (vi or en), a stamp such as 2026-03-01T08:00:00+07:00, and 0 to 366 days for the reminder.',
    'Hãy đưa vào danh sách hạn của listDeadlines, ngôn ngữ (vi hoặc en), thời điểm dạng 2026-03-01T08:00:00+07:00 và số ngày nhắc từ 0 đến 366.',
  );
}

function isDeadline(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, lastDay, title, roleTitle, clause } = value;
  return (
    isText(id) &&
    (lastDay === null || isRealDay(lastDay)) &&
    [title, roleTitle, clause].every(
      (text) => isRecord(text) && isText(text['vi']) && isText(text['en']),
    )
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longestText;
}
