import type { Calendar } from '../../calendar/calendar.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { AnswerRating } from '../answers.ts';
import { findForCitizen, leadingOf } from '../citizen-access.ts';
import { petitions } from '../config.ts';
import { RateInput } from '../contract.ts';
import { rateAnswer } from '../domain/rate.ts';
import { actionsOn } from '../domain/views/citizen-view.ts';
import { moveCodes, refusals } from '../refusals.ts';
import { refusedMove } from '../refused-move.ts';
import { retryConflict } from '../retry-conflict.ts';
import { CODE, citizenRequest } from '../samples.ts';
import { saveMove } from '../save-move.ts';
import type { PetitionStore } from '../store.ts';

type Deps = { readonly petitions: Pick<PetitionStore, 'find' | 'save'>; readonly calendar: Calendar };
type RateRequest = Request<typeof RateInput>;

/** `POST /v1/petitions/{code}/rating`: rates the answer, or that of the leading petition; stored with the petition in one write. */
export const ratePetition = operation({
  route: {
    id: 'petitions.rate',
    method: 'POST',
    path: '/v1/petitions/{code}/rating',
    summary: 'Rate the answer to a petition',
  },
  input: RateInput,
  answers: { 201: AnswerRating, 200: AnswerRating },
  refuses: pick(refusals, ...moveCodes, 'petition.ratingClosed'),
  example: () => ({
    request: { ...citizenRequest(), body: { ...opinion, level: 5 } },
    answers: { 201: rated, 200: { ...rated, level: 4, changedAt: '2026-11-26T08:00:00.000Z', version: 2 } },
  }),
  wire: () => ({ petitions: petitions(), calendar: vietnamCalendar() }),
  run: rate,
});

const opinion = { resolved: true, reasons: ['onTime' as const], comment: 'Cảm ơn phường.' };
const RATED_AT = '2026-11-25T03:05:11.204Z';
const rated = { ...opinion, code: CODE, answer: 1, level: 5, at: RATED_AT, changedAt: RATED_AT, version: 1 };

/** A double tap, or a tap while staff open the contact, is decided again on what the petition is now. */
function rate(deps: Deps, request: RateRequest) {
  return retryConflict(() => rateOnce(deps, request));
}

async function rateOnce({ petitions, calendar }: Deps, request: RateRequest) {
  const petition = await findForCitizen(petitions, request);
  if (isRefusal(petition)) return petition;

  const { now, body } = request;
  const leading = await leadingOf(petitions, petition);
  const rated = rateAnswer(petition, body, { now, calendar, leading });
  if (isRefusal(rated)) return refusedMove(rated, petition, actionsOn(petition, now, leading));

  const saved = rated === petition ? rated : await saveMove(petitions, petition, rated);
  if (isRefusal(saved)) return saved;

  const { of, ...rating } = saved.rating;
  const answer = saved.status === 'merged' ? saved.rating.of.number : saved.answer.number;
  return reply(rating.version === 1 && rated !== petition ? 201 : 200, { code: saved.code, answer, ...rating });
}
