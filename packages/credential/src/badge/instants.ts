/** Seconds since 1970 as RFC 3339 in UTC. */
export function instantText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/** Whole seconds since 1970 of a date or a text of RFC 3339; `undefined` for what is neither. */
export function secondsOf(time: unknown): number | undefined {
  if (typeof time === 'string' && !rfc3339.test(time)) return undefined;
  const value =
    time instanceof Date ? time.getTime() : typeof time === 'string' ? Date.parse(time) : NaN;
  return value >= 0 && value < 253_402_300_800_000 ? Math.floor(value / 1000) : undefined;
}
