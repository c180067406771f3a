import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { UnlockInput } from '../../contract.ts';
import { type UnlockCode, unlock } from '../../domain/moves/acts/restrict.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { assignedPetition, CODE } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/unlock`: by a head or leader. */
export const unlockPetition = staffOperation({
  route: {
    id: 'petitions.unlock',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/unlock',
    summary: 'Unlock a petition',
  },
  input: UnlockInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, 'petition.notLocked'),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 4, reason: 'Đã xác minh: không phải tố cáo.' } },
    answers: { 200: { ...assignedPetition(), version: 5 } },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof UnlockInput>, UnlockCode>((petition, act, { body }) =>
    unlock(petition, act, body.reason),
  ),
});
