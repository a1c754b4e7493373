import type { IssueParams, Locale } from '@dds/criteria';
import { isRealDay } from './days.js';

/** Writes the ISO days among the params as people of the language do: `31/05/2026` in Vietnamese. */
export function sayDays(
  params: IssueParams,
  names: readonly string[],
  locale: Locale,
): IssueParams {
  if (locale !== 'vi') return params;
  const said = names.flatMap((name) => {
    const day = Object.hasOwn(params, name) ? params[name] : undefined;
    return isRealDay(day) ? [[name, day.split('-').reverse().join('/')] as const] : [];
  });
  return { ...params, ...Object.fromEntries(said) };
}
