import type { LocalDate } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';

/**
 * A working calendar as people write it down (`data/calendar.vn.json`). Whoever changes a line raises the version,
 * for a deadline names the version it was reckoned with.
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
  /** Holidays the law ties to a date of every year: all we know of a year that is not listed. */
  readonly fixed: readonly FixedHoliday[];
  readonly years: readonly CalendarYear[];
};

/** `monthDay` is `MM-DD`; `sinceYear` is the first year that keeps the holiday. */
export type FixedHoliday = {
  readonly name: string;
  readonly monthDay: string;
  readonly sinceYear?: number | undefined;
};

export type CalendarYear = {
  readonly year: number;
  /** Where the schedule was announced. */
  readonly source: string;
  /** From `on` to `until`, or `on` alone; it may lie on a weekend. */
  readonly holidays: readonly {
    readonly name: string;
    readonly on: LocalDate;
    readonly until?: LocalDate | undefined;
  }[];
  /** A weekday off because the holiday `for` fell on a weekend. */
  readonly compensations: readonly { readonly on: LocalDate; readonly for: LocalDate }[];
  /** A weekday off that is worked on a day of a weekend instead. */
  readonly swaps: readonly { readonly off: LocalDate; readonly work: LocalDate }[];
  /** Days that may yet be announced otherwise than they stand here. */
  readonly undecided: readonly { readonly from: LocalDate; readonly to: LocalDate; readonly why: Words }[];
};
