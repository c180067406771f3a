import { staffOperation } from '../platform/operation.ts';
import { carryOut, wireAct } from './act.ts';
import { PublishInput, statuses } from './contract.ts';
import { publish } from './domain/acts.ts';

/** `POST /v1/staff/petitions/{code}/publish`: publishes an answer that fits its question. */
export const publishAnswer = staffOperation({
  route: 'petitions.publish',
  input: PublishInput,
  statuses,
  wire: wireAct,
  run: (deps, request) => carryOut(deps, request, (petition, act) => publish(petition, act, request.body.summary)),
});
