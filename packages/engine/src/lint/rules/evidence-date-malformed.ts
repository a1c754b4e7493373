import { isRealDay } from '../../internal/days.js';
import { readText, shorten } from '../read-text.js';
import { defineRule } from '../rule.js';

/** A date that is no day of the calendar, or is written in another way. */
export const evidenceDateMalformed = /* @__PURE__ */ defineRule({
  name: 'evidence-date-malformed',
  severity: 'warning',
  find: ({ entries }) =>
    entries.flatMap(({ path, fields: { date, expires } }) =>
      [date, expires]
        .filter((day) => readText(day) !== '' && !isRealDay(day))
        .map((day) => ({ path, params: { date: shorten(readText(day)) } })),
    ),
});
