import { addDays, isLocalDate, type LocalDate } from '../kernel/time.ts';

/** Four years: far more than any statutory limit with its extensions, and still reckoned in a few milliseconds. */
export const MAX_WORKING_DAYS = 1_000;

/** The same in minutes of a day of eight hours. */
export const MAX_WORKING_MINUTES = MAX_WORKING_DAYS * 8 * 60;

/** A century: longer than any case lives. A door that takes a date from outside narrows it further. */
export const MAX_SPAN_DAYS = 36_525;

/** Throws: a door has bounded what came from outside, so more than this is our own mistake. */
export function expectWhole(amount: number, most: number): void {
  if (Number.isInteger(amount) && amount >= 0 && amount <= most) return;

  throw new RangeError(`expected a whole number from 0 to ${most}, got ${amount}`);
}

export function expectSpan(from: LocalDate, to: LocalDate): void {
  if (!isLocalDate(to)) throw new RangeError(`not a day as YYYY-MM-DD: ${to}`);
  if (to > addDays(from, MAX_SPAN_DAYS)) throw new RangeError(`${from} to ${to} is more than ${MAX_SPAN_DAYS} days`);
}
