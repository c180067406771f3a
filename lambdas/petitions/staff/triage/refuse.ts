import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { RefuseInput } from '../../contract.ts';
import { type ClosingCode, refusePetition } from '../../domain/moves/acts.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { CODE, refusalSample, refusedPetition } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/refuse`: closes the petition on a listed ground; the note tells the sender where to go instead. */
export const refuseSubmission = staffOperation({
  route: {
    id: 'petitions.refuse',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/refuse',
    summary: 'Refuse a petition on one of the listed grounds',
  },
  input: RefuseInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, 'petition.delayUnexplained'),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 1, ...refusalSample } },
    answers: { 200: refusedPetition() },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof RefuseInput>, ClosingCode>((petition, act, { body }) =>
    refusePetition(petition, act, body),
  ),
});
