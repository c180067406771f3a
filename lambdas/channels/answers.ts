import * as z from 'zod';
import { once } from '../platform/config.ts';
import { outcomes } from './sms/domain/outcome.ts';

/** What the operations of this slice return, each built on first use. */

export const TakenMessage = once(() =>
  z
    .object({
      id: z.string().describe('The id of the message at the gateway'),
      outcome: z
        .enum(outcomes)
        .describe('What the message led to; `notTaken`: understood, but not possible, as the reply explains'),
      reply: z.string().describe('What is sent back to the number that it came from, in plain ASCII'),
    })
    .meta({ id: 'TakenMessage' }),
);

export const WaitingMessage = once(() =>
  z
    .object({
      id: z.string(),
      outcome: z.literal('waiting').describe('Stored until the other parts of the SMS arrive'),
    })
    .meta({ id: 'WaitingMessage' }),
);

export const RecordedStatus = once(() =>
  z
    .object({
      id: z.string().describe('The id of the message, as the service sent it to the gateway'),
      outcome: z
        .enum(['delivered', 'failed'])
        .describe('What the message counts as now: one that was delivered stays so'),
    })
    .meta({ id: 'RecordedStatus' }),
);

export const IgnoredStatus = once(() =>
  z
    .object({
      id: z.string(),
      outcome: z.literal('ignored').describe('An unknown message or an intermediate status: nothing is stored'),
    })
    .meta({ id: 'IgnoredStatus' }),
);

const RowError = () => z.object({ path: z.string(), code: z.string(), message: z.string() });

export const TakenRatings = once(() =>
  z
    .object({
      accepted: z.number().int().describe('New ratings'),
      repeated: z.number().int().describe('Ratings that had been accepted before'),
      refused: z.number().int(),
      items: z
        .array(
          z.object({
            index: z.number().int().describe('The place of the rating in the batch, from 0'),
            id: z.string().optional(),
            result: z.enum(['accepted', 'repeated', 'refused']),
            code: z
              .string()
              .optional()
              .describe('Why it was refused: a code of `POST /v1/ratings`, or `rating.outsideScope`'),
            detail: z.string().optional(),
            errors: z.array(RowError()).optional(),
          }),
        )
        .describe('One for each rating of the batch, in its order'),
    })
    .meta({ id: 'TakenRatings' }),
);
