import { router } from '../platform/router.ts';
import { explainPetitionDeadline } from './explain-deadline.ts';
import { ratePetition } from './rate.ts';
import { submitPetition } from './submit.ts';
import { trackPetition } from './track.ts';

export const handler = router('petitions-citizen', [
  submitPetition,
  trackPetition,
  explainPetitionDeadline,
  ratePetition,
]);
