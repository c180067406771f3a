import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { isRefusal } from '../kernel/refusal.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { findForCitizen } from './citizen-access.ts';
import { petitions } from './config.ts';
import { CitizenInput, statuses } from './contract.ts';
import { citizenView } from './domain/citizen-view.ts';
import type { PetitionStore } from './store.ts';

type Deps = { readonly petitions: Pick<PetitionStore, 'find'>; readonly calendar: Calendar };

/** `GET /v1/petitions/{code}`: where a petition stands, for whoever holds its receipt. */
export const trackPetition = operation({
  route: 'petitions.track',
  input: CitizenInput,
  statuses,
  wire: () => ({ petitions: petitions(), calendar: vietnamCalendar() }),
  run: track,
});

async function track({ petitions, calendar }: Deps, request: Request<typeof CitizenInput>) {
  const petition = await findForCitizen(petitions, request);
  if (isRefusal(petition)) return petition;

  return reply(200, citizenView(petition, request.now, calendar));
}
