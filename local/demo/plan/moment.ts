import { type Instant, instantAt, type LocalDate } from '../../../lambdas/kernel/time.ts';
import { randomOf } from './random.ts';

/** The clock stands still three times a day at most, so that it moves some hundred times and not some thousand. */
const PARTS = {
  morning: { fromMinute: 8 * 60 + 5, toMinute: 10 * 60 + 40 },
  afternoon: { fromMinute: 14 * 60, toMinute: 16 * 60 + 30 },
  evening: { fromMinute: 19 * 60 + 10, toMinute: 21 * 60 + 40 },
} as const;

/** A part of a day; all that happens in one happens at the same instant, give or take the seconds of loading. */
export type Moment = { readonly on: LocalDate; readonly part: keyof typeof PARTS };

export function instantOf({ on, part }: Moment, seed: number): Instant {
  const { fromMinute, toMinute } = PARTS[part];
  const minute = randomOf(seed, `${on} ${part}`).between(fromMinute, toMinute);
  const time = [Math.floor(minute / 60), minute % 60].map((each) => String(each).padStart(2, '0')).join(':');

  return instantAt(on, time);
}
