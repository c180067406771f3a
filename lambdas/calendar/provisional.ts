import type { Words } from '../kernel/words.ts';
import type { CalendarDay } from './day.ts';

/** Whether a result may still change when pending days off are announced, and which announcements are pending. */
export type Provisional = { readonly provisional: boolean; readonly undecided: readonly Words[] };

/** Each reason appears once, in the order of the days. */
export function provisional(days: readonly CalendarDay[]): Provisional {
  const reasons = days.flatMap(({ undecided }) =>
    undecided === undefined ? [] : [[undecided.vi, undecided] as const],
  );
  const undecided = [...new Map(reasons).values()];

  return { provisional: undecided.length > 0, undecided };
}
