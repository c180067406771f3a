import { directory } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { refuse } from '../kernel/refusal.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import { canonicalJson } from '../platform/canonical-json.ts';
import { sha256 } from '../platform/hmac.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { idempotencyRefusals, pick } from '../platform/refusals.ts';
import { RatingAnswer } from './answers.ts';
import { ratings } from './config.ts';
import { RateInput } from './contract.ts';
import { cellOf, checkTime, currentQuestionnaire, type Rating, subjectKey } from './domain/rating.ts';
import { ratingView } from './domain/rating-view.ts';
import { refusals } from './refusals.ts';
import { sampleRating } from './samples.ts';
import type { RatingStore } from './store.ts';

type Deps = {
  readonly ratings: Pick<RatingStore, 'find' | 'create'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
};

type Body = Request<typeof RateInput>['body'];

/** `POST /v1/ratings`: one conditional write keyed by the subject, so that a retry reaches the same item. */
export const rateService = operation({
  route: { id: 'ratings.rate', method: 'POST', path: '/v1/ratings', summary: 'Rate a visit or a dossier' },
  input: RateInput,
  answers: { 201: RatingAnswer, 200: RatingAnswer },
  refuses: {
    ...pick(refusals, 'rating.agencyUnknown', 'rating.alreadyGiven', 'rating.inFuture', 'rating.tooOld'),
    ...idempotencyRefusals,
  },
  example: () => {
    const { id, subject, agency } = sampleRating;
    return {
      request: { body: { id, subject, agency, channel: 'kiosk', levels: { overall: 4 } } },
      answers: { 201: sampleRating, 200: sampleRating },
    };
  },
  wire: () => ({ ratings: ratings(), directory: directory() }),
  run: rate,
});

async function rate({ ratings, directory }: Deps, { body, now }: Request<typeof RateInput>) {
  const at = body.at ?? now;
  const refusal = checkTime(at, now);
  if (refusal !== undefined) return refusal;

  const rating = ratingOf(body, at, now);
  if (!(await isKnown(directory, rating, now))) return refuse('rating.agencyUnknown');

  if ((await ratings.create(rating)) === 'written') return reply(201, ratingView(rating));

  const earlier = await ratings.find(rating.subject);
  if (earlier === undefined) throw new Error('A rating exists but could not be read');
  if (earlier.id !== rating.id) return refuse('rating.alreadyGiven', { detail: 'The dossier has already been rated.' });
  if (earlier.bodyHash !== rating.bodyHash) return refuse('idempotency.mismatch');
  return reply(200, ratingView(earlier));
}

/** An agency that exists today or existed on the day of the visit: a kiosk that was offline may name either. */
async function isKnown(directory: Deps['directory'], { agency, at }: Rating, now: Instant): Promise<boolean> {
  const today = await directory.tree(now);
  if (today.find(agency) !== undefined) return true;
  const then = await directory.tree(now, localDateOf(at));
  return then.find(agency) !== undefined;
}

function ratingOf(body: Body, at: Instant, now: Instant): Rating {
  const { subject, ...fields } = body;
  return {
    ...fields,
    levels: answeredOnly(body.levels),
    subject: subjectKey(subject, body.id),
    ...(subject.code !== undefined && { code: subject.code }),
    proof: 'none',
    bodyHash: sha256(canonicalJson(body)),
    at,
    cell: cellOf(body.agency, at),
    version: 1,
    receivedAt: now,
    questionnaire: currentQuestionnaire,
  };
}

const answeredOnly = (levels: Body['levels']) => Object.fromEntries(Object.entries(levels).filter(isAnswered));
const isAnswered = (entry: [string, number | undefined]): entry is [string, number] => entry[1] !== undefined;
