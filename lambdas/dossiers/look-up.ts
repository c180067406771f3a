import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory } from '../directory/config.ts';
import { foundToken } from '../directory/domain/dossier-proof.ts';
import { ratingPath } from '../directory/domain/rating-path.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { isRefusal } from '../kernel/refusal.ts';
import { addDays, type Instant, localDateOf } from '../kernel/time.ts';
import { quotas } from '../limits/config.ts';
import { hmac } from '../platform/hmac.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { ApplicantDossier } from './answers.ts';
import { type ApplicantDeps, findForApplicant } from './applicant-access.ts';
import { dossiers, proofKey } from './config.ts';
import { LookUpInput } from './contract.ts';
import { applicantView, ratedUntil } from './domain/applicant-view.ts';
import type { Dossier } from './domain/dossier.ts';
import { refusals } from './refusals.ts';
import { applicantSample, DOSSIER, receiptSample } from './samples.ts';

type Deps = ApplicantDeps & {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
};

/** `GET /v1/dossiers/{code}`: how far a dossier is, for the holder of its receipt; once it has a result, a token to rate. */
export const lookUpDossier = operation({
  route: {
    id: 'dossiers.lookUp',
    method: 'GET',
    path: '/v1/dossiers/{code}',
    summary: 'Look up a dossier with its receipt',
  },
  input: LookUpInput,
  answers: { 200: ApplicantDossier },
  refuses: pick(refusals, 'dossier.noMatch', 'dossier.tooManyTries'),
  example: () => ({
    request: { params: { code: DOSSIER }, headers: { receipt: receiptSample }, query: {} },
    answers: { 200: applicantSample },
  }),
  wire: (): Deps => ({
    dossiers: dossiers(),
    directory: directory(),
    calendar: vietnamCalendar(),
    quotas: quotas(),
    proofKey: proofKey(),
  }),
  run: lookUp,
});

async function lookUp(deps: Deps, request: Request<typeof LookUpInput>) {
  const dossier = await findForApplicant(deps, request);
  if (isRefusal(dossier)) return dossier;

  const rating = await ratingOf(deps, dossier, request.now);
  return reply(200, { ...applicantView(dossier, request.now, deps.calendar), ...(rating && { rating }) });
}

/** Long enough to finish a rating; each look-up gives a new token, so a dossier that changed is not rated for long. */
const TOKEN_DAYS = 1;

/** What the applicant rates with; an agency that has ended is not rated any more. */
async function ratingOf({ directory, proofKey }: Deps, dossier: Dossier, now: Instant) {
  const { agency, procedure, code } = dossier;
  const today = localDateOf(now);
  const until = ratedUntil(dossier);
  if (until === undefined || until < today || (await directory.tree(now)).find(agency) === undefined) return undefined;
  const tomorrow = addDays(today, TOKEN_DAYS);
  const endsBefore = until < tomorrow;
  const validTo = endsBefore ? until : tomorrow;
  const token = foundToken(hmac, proofKey, { agency, dossier: code, procedure, validTo });
  return { token, validTo, until, path: ratingPath({ agency, procedure, dossier: code, token }) };
}
