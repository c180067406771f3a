import * as z from 'zod';
import { once } from '../platform/config.ts';
import { Instant, Versioned } from '../platform/wire.ts';
import { proofs } from './domain/proof.ts';
import { LEVELS } from './domain/questionnaire.ts';
import { channels } from './domain/rating.ts';

/** What the operations of this slice return. */
export const RatingAnswer = once(() =>
  z
    .object({
      id: z.string(),
      subject: z.object({ kind: z.enum(['dossier', 'visit']), code: z.string().optional() }),
      agency: z.string(),
      procedure: z.string().optional(),
      channel: z.enum(channels),
      proof: z.enum(proofs).describe('What shows that the rating comes from somebody who was served'),
      proven: z.boolean().describe('Whether the rating counts in the score that is ranked and reported'),
      at: Instant().describe('The time of the rating; it counts in the score of this hour'),
      receivedAt: Instant(),
      levels: z.record(z.string(), z.number().int().min(1).max(LEVELS)),
      reasons: z.array(z.string()).optional(),
      questionnaire: Versioned().describe('The questionnaire that `levels` answers'),
    })
    .meta({ id: 'Rating' }),
);
