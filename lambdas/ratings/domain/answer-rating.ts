import * as z from 'zod';
import type { Instant } from '../../kernel/time.ts';
import { LEVELS } from './questionnaire.ts';
import { type AnswerRating, cellOf, channels, currentQuestionnaire } from './rating.ts';

const Rating = z.object({
  level: z.number().int().min(1).max(LEVELS),
  resolved: z.boolean().optional(),
  reasons: z.array(z.string()).optional(),
  channel: z.enum(channels).default('web'),
  at: z.string(),
  changedAt: z.string(),
  version: z.number().int().min(1),
});

const Petition = z.object({ code: z.string(), procedure: z.string().optional() });

/**
 * The attributes of a rated petition, from the stream or the table, that become a rating; declared here because ratings may
 * not import petitions. The comment is not read: it may name people, and no score needs it.
 */
export const RatedPetition = z.union([
  /** The rating of an answer that the sender was given with another petition says which, and whose it is. */
  Petition.extend({ rating: Rating.extend({ of: z.object({ number: z.number(), agency: z.string() }) }) }),
  /** Otherwise it is the answer of the petition, which loses its rating when it gets a new one. */
  Petition.extend({ agency: z.string(), answer: z.object({ number: z.number() }), rating: Rating }).transform(
    ({ agency, answer, rating, ...petition }) => ({
      ...petition,
      rating: { ...rating, of: { number: answer.number, agency } },
    }),
  ),
]);

/** The rating of an answer, as a copy of what its petition contains. */
export function answerRatingOf({ code, procedure, rating }: z.infer<typeof RatedPetition>, now: Instant): AnswerRating {
  const { level, resolved, reasons, channel, at, changedAt, version, of } = rating;
  return {
    subject: `petition#${code}#${of.number}`,
    agency: of.agency,
    procedure,
    channel,
    proof: 'receipt',
    at,
    cell: cellOf(of.agency, at),
    levels: { overall: level },
    reasons,
    resolved,
    version,
    changedAt,
    receivedAt: now,
    questionnaire: currentQuestionnaire,
  };
}
