import * as z from 'zod';
import type { Instant } from '../../kernel/time.ts';
import { LEVELS } from './questionnaire.ts';
import { type AnswerRating, cellOf, channels, currentQuestionnaire } from './rating.ts';

/**
 * The attributes of a rated petition, from the stream or the table, that become a rating; declared here because ratings may not import
 * petitions. The comment is not read: it may name people, and no score needs it.
 */
export const RatedPetition = z.object({
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

/** The rating of an answer, as a copy of what its petition contains. */
export function answerRatingOf(
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
