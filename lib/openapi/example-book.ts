import type { ApiRouteId } from '../../lambdas/routes.ts';
import { channelExamples } from './examples/channels.ts';
import { directoryExamples } from './examples/directory.ts';
import type { Example } from './examples/example.ts';
import { petitionExamples } from './examples/petitions.ts';
import { ratingExamples } from './examples/ratings.ts';
import { reportExamples } from './examples/reports.ts';
import { scoreExamples } from './examples/scores.ts';
import { staffPetitionExamples } from './examples/staff-petitions.ts';

/** An example of every operation; the compiler wants one for each, the tests hold them against the contracts. */
export const examples: Readonly<Record<ApiRouteId, Example>> = {
  ...petitionExamples,
  ...staffPetitionExamples,
  ...ratingExamples,
  ...scoreExamples,
  ...directoryExamples,
  ...channelExamples,
  ...reportExamples,
};
