const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Milliseconds of an RFC 3339 instant; undefined if it is invalid (30 February, no time zone …). */
export function instantMs(text: string): number | undefined {
  const ms = INSTANT.test(text) ? Date.parse(text) : Number.NaN;

  return Number.isNaN(ms) || !isRealDay(text.slice(0, 10)) ? undefined : ms;
}

/** Date.parse accepts 30 February as 2 March. */
function isRealDay(day: string): boolean {
  return new Date(Date.parse(day)).toISOString().startsWith(day);
}
