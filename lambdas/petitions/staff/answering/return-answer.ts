import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { ReturnAnswerInput } from '../../contract.ts';
import { returnAnswer } from '../../domain/moves/acts/publish.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { assignedPetition, CODE } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/returnAnswer`: the answer is written again; its clock continues. */
export const returnPetitionAnswer = staffOperation({
  route: {
    id: 'petitions.returnAnswer',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/returnAnswer',
    summary: 'Return an answer that misses the question',
  },
  input: ReturnAnswerInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 4, reason: 'Câu trả lời chưa nêu thời gian hoàn thành.' } },
    answers: { 200: { ...assignedPetition(), version: 5 } },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof ReturnAnswerInput>>((petition, act, { body }) =>
    returnAnswer(petition, act, body.reason),
  ),
});
