import type { Locale } from '@dds/criteria';

const formats = {
  vi: new Intl.NumberFormat('vi', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
};

/** Writes a number as its readers do: `7,5` in Vietnamese, `7.5` in English. */
export function formatNumber(value: number, locale: Locale): string {
  return formats[locale].format(value);
}
