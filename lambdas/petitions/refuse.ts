import { staffOperation } from '../platform/operation.ts';
import { carryOut, wireAct } from './act.ts';
import { RefuseInput, statuses } from './contract.ts';
import { refusePetition } from './domain/acts.ts';

/** `POST /v1/staff/petitions/{code}/refuse`: closes the petition on a listed ground, and says where to go instead. */
export const refuseSubmission = staffOperation({
  route: 'petitions.refuse',
  input: RefuseInput,
  statuses,
  wire: wireAct,
  run: (deps, request) => carryOut(deps, request, (petition, act) => refusePetition(petition, act, request.body)),
});
