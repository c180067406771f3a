import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { RequestSupplementInput } from '../../contract.ts';
import { type RequestSupplementCode, requestSupplement } from '../../domain/moves/acts/supplement.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { CODE } from '../../samples.ts';
import { REQUEST, supplementRequested } from '../../samples-sender.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/requestSupplement`: asks the sender for more; the clock stops until then. */
export const requestPetitionSupplement = staffOperation({
  route: {
    id: 'petitions.requestSupplement',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/requestSupplement',
    summary: 'Ask the sender for more information',
  },
  input: RequestSupplementInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, 'petition.delayUnexplained', 'petition.tooOften'),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 2, note: REQUEST } },
    answers: { 200: supplementRequested() },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof RequestSupplementInput>, RequestSupplementCode>((petition, act, { body }) =>
    requestSupplement(petition, act, body.note),
  ),
});
