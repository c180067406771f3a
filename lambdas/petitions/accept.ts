import { staffOperation } from '../platform/operation.ts';
import { carryOut, wireAct } from './act.ts';
import { AcceptInput, statuses } from './contract.ts';
import { accept } from './domain/acts.ts';

/** `POST /v1/staff/petitions/{code}/accept`: the agency takes the petition on. */
export const acceptPetition = staffOperation({
  route: 'petitions.accept',
  input: AcceptInput,
  statuses,
  wire: wireAct,
  run: (deps, request) => carryOut(deps, request, accept),
});
