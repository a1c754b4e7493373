import type { Locale } from '@dds/criteria';

const marks = {
  vi: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
};

/**
 * Writes a number as its readers do, to two decimals: `7,5` in Vietnamese, `7.5` in English.
 *
 * `Intl` writes the same, but getting ready takes it longer than the whole form takes to be drawn.
 */
export function formatNumber(value: number, locale: Locale): string {
  const { decimal, thousands } = marks[locale];
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return decimals === undefined ? grouped : grouped + decimal + decimals;
}
