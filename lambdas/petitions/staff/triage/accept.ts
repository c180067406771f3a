import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { AcceptInput } from '../../contract.ts';
import { type AcceptCode, accept } from '../../domain/moves/acts.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { acceptedPetition, CODE } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/accept`: accepts the petition for the agency. */
export const acceptPetition = staffOperation({
  route: {
    id: 'petitions.accept',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/accept',
    summary: 'Accept a petition',
  },
  input: AcceptInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, 'petition.tierUnknown', 'petition.tierTooLong'),
  example: () => ({ request: { params: { code: CODE }, body: { version: 1 } }, answers: { 200: acceptedPetition() } }),
  wire: wireAct,
  run: acting<StaffRequest<typeof AcceptInput>, AcceptCode>((petition, act, { body }) =>
    accept(petition, act, body.tier),
  ),
});
