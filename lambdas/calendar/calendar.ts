import type { LocalDate } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';

/** A compiled working calendar: the rules of a `CalendarSource`, indexed by day. See `compile.ts`. */
export type Calendar = {
  readonly id: string;
  readonly version: string;
  /** ISO weekdays, Monday is 1. */
  readonly weekend: ReadonlySet<number>;
  readonly sessions: readonly Session[];
  /** The years with a schedule, each with where it was announced; for any other year only the fixed holidays are known. */
  readonly years: ReadonlyMap<number, Words>;
  /** The days that differ from the rule for their weekday. */
  readonly named: ReadonlyMap<LocalDate, DayRule>;
  /** Days of a known year whose status may still change, with the reason. */
  readonly undecided: ReadonlyMap<LocalDate, Words>;
  /** By `MM-DD`. */
  readonly fixed: ReadonlyMap<string, { readonly why: Words; readonly sinceYear: number }>;
};

/** Office hours in milliseconds since local midnight, both ends inclusive. */
export type Session = { readonly opensMs: number; readonly closesMs: number };

/** A day off always has a reason; a working day only where a day off is expected (a worked Saturday). */
export type DayRule =
  | { readonly isWorking: false; readonly why: Words }
  | { readonly isWorking: true; readonly why?: Words };
