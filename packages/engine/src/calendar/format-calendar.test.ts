import { quangNinh2023 } from '@dds/criteria';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { listDeadlines, type Deadline } from '../deadlines/index.js';
import { formatCalendar, type CalendarOptions } from './index.js';

const deadlines = listDeadlines(quangNinh2023, { schoolYear: '2025-2026' });
const stamp = '2026-03-01T08:00:00+07:00';
const format = (options: Partial<CalendarOptions> = {}, list = deadlines) =>
  formatCalendar(list, { locale: 'vi', stamp, ...options });

/** What another program reads out of the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { calendar, events };
}

describe('formatCalendar', () => {
  it('gives one all-day event for each deadline that has a day', () => {
    const { events } = read(format());
    expect(
      events.map(({ startDate, endDate }) => `${String(startDate)} ${String(endDate)}`),
    ).toEqual(['2026-05-31 2026-06-01', '2026-06-20 2026-06-21', '2026-06-20 2026-06-21']);
    expect(events.map(({ summary }) => summary)).toEqual(
      deadlines.slice(0, 3).map(({ title }) => title.vi),
    );
    expect(events[0]?.description).toBe('Thực hiện: Người đứng đầu cơ sở giáo dục\nCăn cứ: Mục 1');
  });

  it('is of Asia/Ho_Chi_Minh, UTC+7 all year', () => {
    const { calendar } = read(format());
    const zone = calendar.getFirstSubcomponent('vtimezone');
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Asia/Ho_Chi_Minh');
    const standard = zone?.getFirstSubcomponent('standard');
    expect(String(standard?.getFirstPropertyValue('tzoffsetto'))).toBe('+07:00');
    expect(zone?.getAllSubcomponents('daylight')).toEqual([]);
  });

  it('keeps the id of an event from file to file, and takes its stamp from the caller', () => {
    const uids = (file: string) => read(file).events.map(({ uid }) => uid);
    expect(uids(format())).toEqual(uids(format({ locale: 'en', stamp: '2026-04-01T00:00:00Z' })));
    expect(new Set(uids(format())).size).toBe(3);
    expect(format()).toContain('\r\nDTSTAMP:20260301T010000Z\r\n');
    expect(format()).toBe(format());
  });

  it('reminds a week before, or as many days as asked, or not at all', () => {
    expect(format()).toContain('\r\nTRIGGER:-P7D\r\n');
    expect(format({ reminderDays: 1 })).toContain('\r\nTRIGGER:-P1D\r\n');
    expect(format({ reminderDays: 0 })).not.toContain('VALARM');
  });

  it('ends lines with CRLF and folds them at 75 octets, within no letter', () => {
    const title = { vi: 'Đường dẫn, dữ liệu; ngữ cảnh\nxuống dòng \\ '.repeat(9), en: 'x' };
    const file = format({}, [{ ...deadlines[0]!, title }]);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBe(75);
    expect(read(file).events[0]?.summary).toBe(title.vi);
  });

  it('does not depend on where the computer stands', () => {
    const zone = process.env['TZ'];
    const files = ['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh'].map((place) => {
      process.env['TZ'] = place;
      return format();
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(files).size).toBe(1);
  });

  it('of no deadline is a calendar without events', () => {
    expect(read(format({}, [])).events).toEqual([]);
  });

  it.each([
    { stamp: '2026-03-01' },
    { stamp: 'yesterday' },
    { locale: 'fr' },
    { reminderDays: -1 },
    { reminderDays: 1.5 },
    { reminderDays: 367 },
  ])('refuses %o', (options) => {
    const thrown = expect.objectContaining({ code: 'ERR_DDS_OPTION_INVALID' }) as Error;
    expect(() => format(options as Partial<CalendarOptions>)).toThrow(thrown);
  });

  it('keeps texts of up to 2,000 characters', () => {
    const long = { ...deadlines[0]!, title: { vi: 'ế'.repeat(2000), en: '' } };
    expect(read(format({}, [long])).events?.[0]?.summary).toBe(long.title.vi);
  });

  it.each([
    null,
    'x',
    [null],
    [{ ...deadlines[0], title: 'x' }],
    [{ ...deadlines[0], lastDay: 1 }],
    [{ ...deadlines[0], title: { vi: 'x'.repeat(2001), en: '' } }],
  ])('refuses deadlines that are none', (list) => {
    const thrown = expect.objectContaining({ code: 'ERR_DDS_OPTION_INVALID' }) as Error;
    expect(() => format({}, list as unknown as Deadline[])).toThrow(thrown);
  });
});
