import { type Instant, instantAt, type LocalDate } from '../../lambdas/kernel/time.ts';
import { type Hours, petitionHours } from '../data/hours.ts';
import type { Random } from './random.ts';

/** A day and the part of it in which something happens to a petition. */
export type Moment = { readonly on: LocalDate; readonly part: keyof typeof petitionHours };

export const instantOf = ({ on, part }: Moment, random: Random): Instant => instantIn(petitionHours[part], on, random);

/** A random whole minute of these hours. */
export function instantIn(hours: Hours, on: LocalDate, random: Random): Instant {
  const [from, to] = random.weighted(hours);
  const minute = random.between(from, to);

  return instantAt(on, `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`);
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
