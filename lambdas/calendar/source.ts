import type { LocalDate } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';

/**
 * A working calendar as edited by people (`data/calendar.vn.json`). Every change increases the version, because a
 * deadline names the calendar version it was calculated with.
 */
export type CalendarSource = {
  readonly id: string;
  readonly version: string;
  readonly timeZone: string;
  /** ISO weekdays, Monday is 1. */
  readonly weekend: readonly number[];
  /** Office hours, `HH:mm`, in the order of the day. */
  readonly sessions: readonly { readonly opens: string; readonly closes: string }[];
  readonly names: Readonly<Record<string, Words>>;
  /** Holidays that the law fixes to a date: all that is known about a year that is not listed. */
  readonly fixed: readonly FixedHoliday[];
  readonly years: readonly CalendarYear[];
};

/** `monthDay` is `MM-DD`; `sinceYear` is the first year in which the holiday applies. */
export type FixedHoliday = {
  readonly name: string;
  readonly monthDay: string;
  readonly sinceYear?: number | undefined;
};

export type CalendarYear = {
  readonly year: number;
  /** Where the schedule was announced. */
  readonly source: Words;
  /** From `on` to `until`, or `on` only; may fall on a weekend. */
  readonly holidays: readonly {
    readonly name: string;
    readonly on: LocalDate;
    readonly until?: LocalDate | undefined;
  }[];
  /** A weekday off because the holiday `for` fell on a weekend. */
  readonly compensations: readonly { readonly on: LocalDate; readonly for: LocalDate }[];
  /** A weekday off in exchange for a worked day on a weekend. */
  readonly swaps: readonly { readonly off: LocalDate; readonly work: LocalDate }[];
  /** Days whose status may still change. */
  readonly undecided: readonly { readonly from: LocalDate; readonly to: LocalDate; readonly why: Words }[];
};
