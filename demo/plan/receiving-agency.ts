import { type Outcome, shares } from '../data/outcomes.ts';
import type { Random } from './random.ts';

/** The agency that receives a petition with this outcome: some agencies are late more often than others. */
export function receivingAgency({ isLate, age }: Outcome, random: Random): string {
  return random.weighted(
    shares.map((share) => [share.agency, !isLate ? share.inTime : age ? share.isLate : share.wasLate] as const),
  );
}
