import type { Calendar } from '../../calendar/calendar.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { directory } from '../../directory/config.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { StaffPetition } from '../answers.ts';
import { petitions } from '../config.ts';
import { StaffInput } from '../contract.ts';
import { allowedTo } from '../domain/moves/allowed.ts';
import { staffView } from '../domain/views/staff-view.ts';
import { refusals } from '../refusals.ts';
import { acceptedPetition, CODE } from '../samples.ts';
import { findForStaff, type StaffDeps } from '../staff-access.ts';

type Deps = StaffDeps & { readonly calendar: Calendar };

/** `GET /v1/staff/petitions/{code}`: the whole petition without its sender. */
export const readPetition = staffOperation({
  route: {
    id: 'petitions.read',
    method: 'GET',
    path: '/v1/staff/petitions/{code}',
    summary: 'Read a petition without the contact of its sender',
  },
  input: StaffInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, 'petition.notFound'),
  example: () => ({ request: { params: { code: CODE } }, answers: { 200: acceptedPetition() } }),
  wire: () => ({ petitions: petitions(), directory: directory(), calendar: vietnamCalendar() }),
  run: read,
});

async function read(deps: Deps, request: StaffRequest<typeof StaffInput>) {
  const petition = await findForStaff(deps, request);
  if (isRefusal(petition)) return petition;

  const { caller, now } = request;
  const tree = await deps.directory.tree(now);
  return reply(200, staffView(petition, now, deps.calendar, allowedTo(caller, petition, tree, now)));
}
