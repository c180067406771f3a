import * as z from 'zod';
import { once } from '../platform/config.ts';
import { Day, Instant, Versioned } from '../platform/wire.ts';
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

const Path = () => z.string().describe('The rating page with the token, without the host: for a link or a QR code');

export const CounterAnswer = once(() =>
  z
    .object({
      agency: z.string(),
      counter: z.string(),
      name: z.string(),
      generation: z.number().int(),
      active: z.boolean(),
      hourlyLimit: z.number().int(),
      token: z.string().describe('Proves that a rating was given at this counter, until the generation changes'),
      path: Path(),
    })
    .meta({ id: 'Counter' }),
);

export const RatingLinks = once(() =>
  z
    .object({
      items: z.array(
        z.object({ dossier: z.string(), token: z.string().describe('Proves this dossier and no other'), path: Path() }),
      ),
      validTo: Day().describe('The last day on which the tokens are accepted'),
    })
    .meta({ id: 'RatingLinks' }),
);
