import type { Locale } from '@dds/criteria';

const day = { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' } as const;

/** A day as people write it: 30/06/2027. */
export function dayText(at: string | Date, locale: Locale): string {
  const date = new Date(at);
  if (locale === 'en') return isoDay(date);
  return date.toLocaleDateString('vi-VN', { ...day, dateStyle: undefined, ...digits });
}

const digits = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** The day in Vietnam as a field of dates takes it: 2027-06-30. */
export function isoDay(at: Date): string {
  return at.toLocaleDateString('sv-SE', day);
}

/** The last second of a day in Vietnam. */
export function endOf(isoDate: string): string {
  return `${isoDate}T23:59:59+07:00`;
}

export function addDays(at: Date, days: number): Date {
  return new Date(at.getTime() + days * 86_400_000);
}

/** Whole days from one time to another. */
export function daysBetween(from: string | Date, to: string | Date): number {
  return Math.floor((new Date(to).getTime() - new Date(from).getTime()) / 86_400_000);
}
