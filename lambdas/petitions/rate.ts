import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { isRefusal } from '../kernel/refusal.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { findForCitizen } from './citizen-access.ts';
import { petitions } from './config.ts';
import { RateInput, statuses } from './contract.ts';
import { rateAnswer } from './domain/rate.ts';
import { saveMove } from './save-move.ts';
import type { PetitionStore } from './store.ts';

type Deps = { readonly petitions: Pick<PetitionStore, 'find' | 'save'>; readonly calendar: Calendar };
type RateRequest = Request<typeof RateInput>;

/** A citizen names no version: whoever taps twice, or taps while staff open the contact, is heard all the same. */
const MAX_ATTEMPTS = 3;

/** `POST /v1/petitions/{code}/rating`: the citizen's voice on the answer, kept with the petition in one write. */
export const ratePetition = operation({
  route: 'petitions.rate',
  input: RateInput,
  statuses,
  wire: () => ({ petitions: petitions(), calendar: vietnamCalendar() }),
  run: rate,
});

async function rate(deps: Deps, request: RateRequest) {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await rateOnce(deps, request);
    const wasOutrun = isRefusal(outcome) && outcome.refused === 'petition.versionConflict';
    if (!wasOutrun || attempt === MAX_ATTEMPTS) return outcome;
  }
}

async function rateOnce({ petitions, calendar }: Deps, request: RateRequest) {
  const petition = await findForCitizen(petitions, request);
  if (isRefusal(petition)) return petition;

  const rated = rateAnswer(petition, request.body, { now: request.now, calendar });
  if (isRefusal(rated)) return rated;

  const saved = rated === petition ? rated : await saveMove(petitions, petition, rated);
  if (isRefusal(saved)) return saved;

  const { code, answer, rating } = saved;
  return reply(petition.rating === undefined ? 201 : 200, { code, answer: answer.number, ...rating });
}
