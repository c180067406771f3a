import type { LocalDate } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';

/** A working calendar made ready for questions: what the source says, by day. See `compile.ts`. */
export type Calendar = {
  readonly id: string;
  readonly version: string;
  /** ISO weekdays, Monday is 1. */
  readonly weekend: ReadonlySet<number>;
  readonly sessions: readonly Session[];
  /** The years whose schedule is known; of any other year only the fixed holidays are. */
  readonly years: ReadonlySet<number>;
  /** The days that are not as their weekday would have it. */
  readonly named: ReadonlyMap<LocalDate, DayRule>;
  /** Why a day of a known year may yet be announced otherwise. */
  readonly undecided: ReadonlyMap<LocalDate, Words>;
  /** By `MM-DD`. */
  readonly fixed: ReadonlyMap<string, { readonly why: Words; readonly sinceYear: number }>;
};

/** Milliseconds since local midnight; both ends are within office hours. */
export type Session = { readonly opensMs: number; readonly closesMs: number };

/** A day off always says why; a working day only when one would expect it to be off (a Saturday worked). */
export type DayRule =
  | { readonly isWorking: false; readonly why: Words }
  | { readonly isWorking: true; readonly why?: Words };
