import { staffOperation } from '../platform/operation.ts';
import { carryOut, wireAct } from './act.ts';
import { AnswerInput, statuses } from './contract.ts';
import { answer } from './domain/acts.ts';

/** `POST /v1/staff/petitions/{code}/answer`: answers the citizen, at once or after publication. */
export const answerPetition = staffOperation({
  route: 'petitions.answer',
  input: AnswerInput,
  statuses,
  wire: wireAct,
  run: (deps, request) => carryOut(deps, request, (petition, act) => answer(petition, act, request.body)),
});
