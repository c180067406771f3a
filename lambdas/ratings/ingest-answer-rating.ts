import * as z from 'zod';
import type { Instant } from '../kernel/time.ts';
import type { ItemChange } from '../platform/consumer.ts';
import { LEVELS } from './domain/questionnaire.ts';
import { type AnswerRating, cellOf, channels, currentQuestionnaire } from './domain/rating.ts';
import type { RatingStore } from './store.ts';

/**
 * The attributes of a petition's stream image that this consumer reads, declared here because ratings may not import
 * petitions. The comment is not read: it may name people, and no score needs it.
 */
const RatedPetition = z.object({
  code: z.string(),
  agency: z.string(),
  procedure: z.string().optional(),
  /** The answer that was rated: a petition loses its rating when it gets a new answer. */
  answer: z.object({ number: z.number() }),
  rating: z.object({
    level: z.number().int().min(1).max(LEVELS),
    resolved: z.boolean().optional(),
    reasons: z.array(z.string()).optional(),
    channel: z.enum(channels).default('web'),
    at: z.string(),
    changedAt: z.string(),
    version: z.number().int().min(1),
  }),
});

export type IngestDeps = { readonly ratings: Pick<RatingStore, 'upsertAnswerRating'> };

/** Copies the rating of a petition's answer into the ratings; an image older than the stored version has no effect. */
export async function ingestAnswerRating({ ratings }: IngestDeps, { after }: ItemChange, now: Instant): Promise<void> {
  if (after?.['rating'] === undefined) return;
  await ratings.upsertAnswerRating(answerRatingOf(RatedPetition.parse(after), now));
}

function answerRatingOf(
  { code, agency, procedure, answer, rating }: z.infer<typeof RatedPetition>,
  now: Instant,
): AnswerRating {
  const { level, resolved, reasons, channel, at, changedAt, version } = rating;
  return {
    subject: `petition#${code}#${answer.number}`,
    agency,
    procedure,
    channel,
    proof: 'receipt',
    at,
    cell: cellOf(agency, at),
    levels: { overall: level },
    reasons,
    resolved,
    version,
    changedAt,
    receivedAt: now,
    questionnaire: currentQuestionnaire,
  };
}
