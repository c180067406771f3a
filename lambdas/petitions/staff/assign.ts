import { type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { StaffPetition } from '../answers.ts';
import { AssignInput } from '../contract.ts';
import { assign } from '../domain/acts.ts';
import { moveCodes, refusals } from '../refusals.ts';
import { assignedPetition, CODE, officer } from '../samples.ts';
import { acting, wireAct } from './act.ts';

/** `POST /v1/staff/petitions/{code}/assign`: assigns the petition to an officer, or to another one. */
export const assignPetition = staffOperation({
  route: {
    id: 'petitions.assign',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/assign',
    summary: 'Assign a petition to an officer',
  },
  input: AssignInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 2, to: officer.id, name: officer.name } },
    answers: { 200: assignedPetition() },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof AssignInput>>((petition, act, { body }) =>
    assign(petition, act, { id: body.to, name: body.name ?? body.to }),
  ),
});
