import { router } from '../platform/router.ts';
import { acceptPetition } from './accept.ts';
import { answerPetition } from './answer.ts';
import { assignPetition } from './assign.ts';
import { listPetitions } from './list.ts';
import { publishAnswer } from './publish.ts';
import { readPetition } from './read.ts';
import { refuseSubmission } from './refuse.ts';

export const handler = router('petitions-staff', [
  listPetitions,
  readPetition,
  acceptPetition,
  assignPetition,
  refuseSubmission,
  answerPetition,
  publishAnswer,
]);
