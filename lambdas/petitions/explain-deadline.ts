import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { isRefusal } from '../kernel/refusal.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { findForCitizen } from './citizen-access.ts';
import { petitions } from './config.ts';
import { CitizenInput, statuses } from './contract.ts';
import { explainDeadline } from './domain/explain.ts';
import type { PetitionStore } from './store.ts';

type Deps = { readonly petitions: Pick<PetitionStore, 'find'>; readonly calendar: Calendar };

/** `GET /v1/petitions/{code}/deadline`: the deadline, day by day. */
export const explainPetitionDeadline = operation({
  route: 'petitions.deadline',
  input: CitizenInput,
  statuses,
  wire: () => ({ petitions: petitions(), calendar: vietnamCalendar() }),
  run: explain,
});

async function explain({ petitions, calendar }: Deps, request: Request<typeof CitizenInput>) {
  const petition = await findForCitizen(petitions, request);
  if (isRefusal(petition)) return petition;

  return reply(200, explainDeadline(petition, calendar));
}
