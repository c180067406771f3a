import { addDays, isLocalDate, type LocalDate } from '../kernel/time.ts';

/** Four years: far more than any statutory period with its extensions, and still calculated in a few milliseconds. */
export const MAX_WORKING_DAYS = 1_000;

/** The same limit in minutes, at eight hours a day. */
export const MAX_WORKING_MINUTES = MAX_WORKING_DAYS * 8 * 60;

/** A century: longer than any case lasts. Endpoints that accept dates set narrower limits. */
export const MAX_SPAN_DAYS = 36_525;

/** Throws a RangeError: endpoints have already limited client input, so a larger number is a programming error. */
export function assertWholeNumber(amount: number, max: number): void {
  if (Number.isInteger(amount) && amount >= 0 && amount <= max) return;

  throw new RangeError(`Expected a whole number from 0 to ${max}, got ${amount}`);
}

/** Throws a RangeError when `to` is not a date or is more than `MAX_SPAN_DAYS` after `from`. */
export function assertSpan(from: LocalDate, to: LocalDate): void {
  if (!isLocalDate(to)) throw new RangeError(`Expected a date YYYY-MM-DD, got ${to}`);
  if (to > addDays(from, MAX_SPAN_DAYS)) throw new RangeError(`${from} to ${to} is more than ${MAX_SPAN_DAYS} days`);
}
