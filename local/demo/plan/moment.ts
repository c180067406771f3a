import { type Instant, instantAt, type LocalDate } from '../../../lambdas/kernel/time.ts';
import { randomOf } from './random.ts';

/**
 * The clock stands still twice a day at most, so that it moves some hundred times and not some thousand: once while
 * offices are open, and once when people are at home.
 */
const TIMES = {
  office: ['08:20', '08:45', '09:10', '09:35', '10:05', '10:40', '14:05', '14:30', '15:15', '15:50', '16:20'],
  evening: ['19:15', '19:50', '20:10', '20:35', '21:05', '21:40'],
} as const;

/** A part of a day; all that happens in one happens at the same instant, give or take the seconds of loading. */
export type Moment = { readonly on: LocalDate; readonly part: keyof typeof TIMES };

export const instantOf = ({ on, part }: Moment, seed: number): Instant =>
  instantAt(on, randomOf(seed, `${on} ${part}`).pick(TIMES[part]));
