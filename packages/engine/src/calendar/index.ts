export { formatCalendar } from './format-calendar.js';
export type { CalendarOptions } from './format-calendar.js';
