import type { Instant } from '../../lambdas/kernel/time.ts';
import { type DirectoryPlan, directoryPlan } from './directory-plan.ts';
import { dossierPlan, type PlannedDossier } from './dossier-plan.ts';
import { findingPlan, type PlannedFinding } from './finding-plan.ts';
import { type PlannedPetition, petitionPlan } from './petition-plan.ts';
import { type PlannedRating, ratingPlan } from './rating-plan.ts';
import { demoStart, spanUntil } from './span.ts';

/** Everything that happens in the demo: byte for byte the same for the same seed and end. */
export type Plan = {
  /** The start of the demo. */
  readonly start: Instant;
  /** The end: when the demo is loaded. */
  readonly until: Instant;
  readonly directory: DirectoryPlan;
  readonly findings: readonly PlannedFinding[];
  readonly dossiers: readonly PlannedDossier[];
  readonly petitions: readonly PlannedPetition[];
  readonly ratings: readonly PlannedRating[];
};

const RATINGS = 30_000;
const DOSSIERS = 3_000;

/** `end` may be written in any time zone. `share`: how much of the whole, for tests; every outcome occurs at least once. */
export function demoPlan(seed: number, end: string, share = 1): Plan {
  const until = new Date(end).toISOString();
  const span = spanUntil(until);
  return {
    start: demoStart(until),
    until,
    directory: directoryPlan({ isIllustrative: true }),
    findings: findingPlan(until),
    dossiers: dossierPlan(seed, span, Math.ceil(DOSSIERS * share)),
    petitions: petitionPlan(seed, span, share),
    ratings: ratingPlan(seed, span, Math.ceil(RATINGS * share)),
  };
}
