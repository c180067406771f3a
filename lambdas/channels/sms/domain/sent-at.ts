/** Seconds have ten digits until the year 2286, milliseconds thirteen. */
const EPOCH = /^(\d{10})(\d{3})?$/;

/** The time that a gateway gives a message, in one spelling: `…Z`, `…+07:00` and epoch seconds are the same instant. */
export function sentAt(at: string): string {
  const [, seconds, millis = '000'] = EPOCH.exec(at) ?? [];
  const ms = seconds === undefined ? Date.parse(at) : Number(`${seconds}${millis}`);
  return Number.isNaN(ms) ? at : new Date(ms).toISOString();
}
