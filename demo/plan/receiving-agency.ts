import { type Fate, shares } from '../data/fates.ts';
import type { Random } from './random.ts';

/** Who receives a petition of this fate: a petition nobody answers in time more often ends up at some than at others. */
export function receivingAgency({ isLate, age }: Fate, random: Random): string {
  return random.weighted(
    shares.map((share) => [share.agency, !isLate ? share.inTime : age ? share.isLate : share.wasLate] as const),
  );
}
