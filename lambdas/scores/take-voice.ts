import * as z from 'zod';
import type { Instant } from '../kernel/time.ts';
import type { ItemChange } from '../platform/consumer.ts';
import { cellOf, channels, currentQuestionnaire, type Voice } from '../ratings/domain/rating.ts';
import type { RatingStore } from '../ratings/store.ts';

/** All that is read of a petition's image. The comment stays behind: it may name people, and no score needs it. */
const Image = z.object({
  code: z.string(),
  agency: z.string(),
  procedure: z.string().optional(),
  /** The answer that was rated: with a new answer a petition loses its rating. */
  answer: z.object({ number: z.number() }),
  rating: z.object({
    level: z.number().int().min(1).max(5),
    resolved: z.boolean().optional(),
    reasons: z.array(z.string()).optional(),
    channel: z.enum(channels).default('web'),
    at: z.string(),
    changedAt: z.string(),
    version: z.number().int().min(1),
  }),
});

export type VoiceDeps = { readonly ratings: Pick<RatingStore, 'putVoice'> };

/** A rated answer of a petition becomes a voice among the ratings; an older image than the one kept changes nothing. */
export async function takeVoice({ ratings }: VoiceDeps, { after }: ItemChange, now: Instant): Promise<void> {
  if (after?.['rating'] === undefined) return;
  await ratings.putVoice(voiceOf(Image.parse(after), now));
}

function voiceOf({ code, agency, procedure, answer, rating }: z.infer<typeof Image>, now: string): Voice {
  const { level, resolved, reasons, channel, at, changedAt, version } = rating;
  return {
    subject: `petition#${code}#${answer.number}`,
    agency,
    procedure,
    channel,
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
