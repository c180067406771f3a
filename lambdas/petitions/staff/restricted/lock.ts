import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { LockInput } from '../../contract.ts';
import { lock, type RestrictCode } from '../../domain/moves/acts/restrict.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { assignedPetition, CODE, lockSample } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/lock`: only heads and leaders read it from then on. */
export const lockPetition = staffOperation({
  route: {
    id: 'petitions.lock',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/lock',
    summary: 'Lock a petition that looks like a denunciation',
  },
  input: LockInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes),
  example: () => ({
    request: {
      params: { code: CODE },
      body: lockSample(),
    },
    answers: { 200: { ...assignedPetition(), version: 4 } },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof LockInput>, RestrictCode>((petition, act, { body }) => lock(petition, act, body)),
});
