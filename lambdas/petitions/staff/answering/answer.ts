import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { AnswerInput } from '../../contract.ts';
import { type AnswerCode, answer } from '../../domain/moves/acts.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { ANSWER, answeredPetition, CODE } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/answer`: answers the citizen, who reads it at once. From `accepted` it assigns the caller. */
export const answerPetition = staffOperation({
  route: {
    id: 'petitions.answer',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/answer',
    summary: 'Answer a petition',
  },
  input: AnswerInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, 'petition.delayUnexplained', 'petition.outcomeNeeded', 'petition.personalData'),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 3, text: ANSWER, publish: true } },
    answers: { 200: answeredPetition() },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof AnswerInput>, AnswerCode>((petition, act, { body }) => answer(petition, act, body)),
});
