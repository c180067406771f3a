import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { ForwardOutInput } from '../../contract.ts';
import { type ForwardOutCode, forwardOut } from '../../domain/moves/acts/forward.ts';
import { moveCodes, passingCodes, refusals } from '../../refusals.ts';
import { CODE } from '../../samples.ts';
import { forwardedOutPetition, forwardOutSample } from '../../samples-passed-on.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/forwardOut`: closes the petition here because a body outside the tree is competent. */
export const forwardPetitionOut = staffOperation({
  route: {
    id: 'petitions.forwardOut',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/forwardOut',
    summary: 'Forward a petition to a body outside the tree, which closes it here',
  },
  input: ForwardOutInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, ...passingCodes),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 1, ...forwardOutSample } },
    answers: { 200: forwardedOutPetition() },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof ForwardOutInput>, ForwardOutCode>(
    (petition, act, { body: { receiver, ...passing } }) => forwardOut(petition, act, { to: receiver, ...passing }),
  ),
});
