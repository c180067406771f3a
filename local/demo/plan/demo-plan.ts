import type { Instant } from '../../../lambdas/kernel/time.ts';
import type { ApiCall } from './api-call.ts';
import { directoryPlan } from './directory-plan.ts';
import { type PlannedPetition, petitionPlan } from './petition-plan.ts';
import { type PlannedRating, ratingPlan } from './rating-plan.ts';
import { demoStart, spanUntil } from './span.ts';

/** All that is sent to the stack: the same for the same seed and end, to the byte. */
export type Plan = {
  /** Where the stack's clock stands before the first of them. */
  readonly start: Instant;
  readonly directory: readonly ApiCall[];
  readonly petitions: readonly PlannedPetition[];
  readonly ratings: readonly PlannedRating[];
};

export function demoPlan(seed: number, until: Instant): Plan {
  const span = spanUntil(until);
  return {
    start: demoStart(until),
    directory: directoryPlan(),
    petitions: petitionPlan(seed, span),
    ratings: ratingPlan(seed, span),
  };
}
