import type * as z from 'zod';
import type { DirectoryStore } from '../directory/store.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { sha256 } from '../platform/hmac.ts';
import type { Quota, Quotas } from '../platform/quota.ts';
import { checkAgency } from './check-agency.ts';
import type { RatingFields } from './contract.ts';
import { restated } from './domain/correction.ts';
import type { Proof } from './domain/proof.ts';
import {
  type Channel,
  cellOf,
  checkTime,
  currentQuestionnaire,
  type MaxAge,
  type Rating,
  subjectKey,
} from './domain/rating.ts';
import { replaces, replacing } from './domain/replacement.ts';
import type { RatingStore } from './store.ts';

export type GiveDeps = {
  readonly ratings: Pick<RatingStore, 'find' | 'create' | 'save'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly quotas: Quotas;
};

type Body = z.output<typeof RatingFields>;

/** What the caller of `giveRating` has verified. */
export type Evidence = {
  readonly channel: Channel;
  readonly proof: Proof;
  /** How far back `at` may be. */
  readonly maxAge: MaxAge;
  /** Limits the new ratings of one source. */
  readonly limit?: Limit | undefined;
  /** The applicant of the dossier, who may also correct what was rated with the same proof, in the month of the rating. */
  readonly isApplicant?: true | undefined;
};

type Limit = { readonly quota: Quota; readonly subject: string };

type GivingRefusal = Refusal<
  | 'rating.agencyUnknown'
  | 'rating.alreadyGiven'
  | 'rating.dossierDate'
  | 'rating.dossierElsewhere'
  | 'rating.inFuture'
  | 'rating.tooMany'
  | 'rating.tooOld'
  | 'idempotency.mismatch'
>;

/** The rating as it is stored; `isNew` is false for a repeated request. */
type Given = { readonly rating: Rating; readonly isNew: boolean };

/** For writes on one subject that others are first with: six proofs are stronger than none, and each replaces once. */
const MAX_ATTEMPTS = 10;

/**
 * Stores a rating with one conditional write keyed by its subject, so that a retry reaches the same item. A rating with a
 * stronger proof replaces one with a weaker proof; its first score changes when `retractReplaced` has seen that.
 */
export async function giveRating(
  deps: GiveDeps,
  body: Body,
  evidence: Evidence,
  now: Instant,
): Promise<Given | GivingRefusal> {
  const at = body.at ?? now;
  const claim = claimOf(body, evidence);
  let earlier = await deps.ratings.find(claim.subject);
  if (earlier !== undefined && isRepeat(claim, earlier)) return { rating: earlier, isNew: false };

  const late = checkTime(at, now, evidence.maxAge);
  if (late !== undefined) return late;
  const rating = ratingOf(claim, body, { at, now });
  const misplaced = await checkAgency(deps.directory, rating, now, evidence.isApplicant);
  if (misplaced !== undefined) return misplaced;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const given = await write(deps, { rating, earlier, evidence });
    if (given !== 'conflict') return given;
    earlier = await deps.ratings.find(rating.subject);
  }
  throw new Error(`Storing a rating of ${rating.subject} failed: it changed ${MAX_ATTEMPTS} times`);
}

/** The same request again, whatever its proof was, unless it has a stronger one now. */
const isRepeat = (claim: Claim, earlier: Rating) =>
  earlier.id === claim.id && earlier.bodyHash === claim.bodyHash && !replaces(claim, earlier);

type Attempt = {
  readonly rating: Rating;
  readonly earlier: Rating | undefined;
  readonly evidence: Evidence;
};

async function write(
  deps: GiveDeps,
  { rating, earlier, evidence }: Attempt,
): Promise<Given | GivingRefusal | 'conflict'> {
  if (earlier !== undefined && !replaces(rating, earlier)) {
    if (isRepeat(rating, earlier)) return { rating: earlier, isNew: false };
    if (earlier.id === rating.id) return refuse('idempotency.mismatch');
    return correct(deps, { rating, earlier, evidence });
  }

  const refusal = await overLimit(deps, evidence.limit, { request: rating.subject, now: rating.receivedAt });
  if (refusal !== undefined) return refusal;
  const stored = earlier === undefined ? rating : replacing(earlier, rating);
  const written = await (earlier === undefined ? deps.ratings.create(stored) : deps.ratings.save(stored));
  return written === 'written' ? { rating: stored, isNew: true } : written;
}

/** The applicant says something else than before, or than somebody else with a link of the agency. */
async function correct(
  deps: GiveDeps,
  { rating, earlier, evidence }: Attempt & { readonly earlier: Rating },
): Promise<Given | GivingRefusal | 'conflict'> {
  const { id, receivedAt: now } = rating;
  const stored = evidence.isApplicant ? restated(earlier, rating, now) : undefined;
  if (stored === undefined) return refuse('rating.alreadyGiven', { detail: 'The dossier has already been rated.' });
  const refusal = await overLimit(deps, evidence.limit, { request: id, now });
  if (refusal !== undefined) return refusal;
  return (await deps.ratings.save(stored)) === 'written' ? { rating: stored, isNew: false } : 'conflict';
}

type Use = { readonly request: string; readonly now: Instant };

async function overLimit({ quotas }: GiveDeps, limit: Limit | undefined, { request, now }: Use) {
  if (limit === undefined) return undefined;
  const taken = await quotas.take(limit.quota, { subject: limit.subject, request }, now);
  return taken.admitted ? undefined : refuse('rating.tooMany', { retryAfterSeconds: taken.retryAfterSeconds });
}

type Claim = Pick<Rating, 'id' | 'subject' | 'bodyHash' | 'channel' | 'proof'>;

const claimOf = ({ subject, ...body }: Body, { channel, proof }: Evidence): Claim => ({
  id: body.id,
  subject: subjectKey(subject, body.id),
  bodyHash: sha256(canonicalJson({ ...body, subject, channel })),
  channel,
  proof,
});

function ratingOf(
  claim: Claim,
  { subject: { code }, ...body }: Body,
  { at, now }: { readonly at: Instant; readonly now: Instant },
): Rating {
  return {
    ...body,
    ...claim,
    ...(code !== undefined && { code }),
    levels: answeredOnly(body.levels),
    at,
    cell: cellOf(body.agency, at),
    version: 1,
    receivedAt: now,
    questionnaire: currentQuestionnaire,
  };
}

const answeredOnly = (levels: Body['levels']) => Object.fromEntries(Object.entries(levels).filter(isAnswered));
const isAnswered = (entry: [string, number | undefined]): entry is [string, number] => entry[1] !== undefined;
