import { staffOperation } from '../platform/operation.ts';
import { carryOut, wireAct } from './act.ts';
import { AssignInput, statuses } from './contract.ts';
import { assign } from './domain/acts.ts';

/** `POST /v1/staff/petitions/{code}/assign`: names who will answer; again to name another. */
export const assignPetition = staffOperation({
  route: 'petitions.assign',
  input: AssignInput,
  statuses,
  wire: wireAct,
  run: (deps, request) =>
    carryOut(deps, request, (petition, act) =>
      assign(petition, act, { id: request.body.to, name: request.body.name ?? request.body.to }),
    ),
});
