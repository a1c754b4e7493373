import type { Locale } from '@dds/criteria';

const formats = {
  vi: new Intl.NumberFormat('vi', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
};

/** Writes a number as its readers do: `7,5` in Vietnamese, `7.5` in English. */
export function formatNumber(value: number, locale: Locale): string {
  return formats[locale].format(value);
}

/** Writes an ISO 8601 day as dd/mm/yyyy; gives back anything else as it came. */
export function formatDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : date;
}
