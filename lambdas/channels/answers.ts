import * as z from 'zod';
import { charsets } from '../platform/charset.ts';
import { once } from '../platform/config.ts';
import { Instant } from '../platform/wire.ts';
import { Mapping, SourceId, StatusMapping, scopedSourceKinds } from './contract.ts';
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

export const SourceAnswer = once(() =>
  z
    .object({
      id: SourceId,
      name: z.string(),
      kind: z.enum(['sms', ...scopedSourceKinds]),
      mapping: Mapping.optional().describe('Of a gateway: which fields of a message are read'),
      status: StatusMapping.optional().describe('Of a gateway: how it reports what happened to a message'),
      agency: z
        .string()
        .optional()
        .describe('Of a kiosk or a system: it may report about this agency and all below it'),
      generation: z.number().int(),
      active: z.boolean(),
      charset: z.enum(charsets).optional(),
      secret: z.string().describe('The key with which the gateway signs (`whsec_…`)'),
    })
    .meta({ id: 'Source' }),
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

export const Enrolment = once(() =>
  z
    .object({
      path: z.string().describe('The page, without the host, that makes the browser in which it is opened this kiosk'),
      expiresAt: Instant(),
    })
    .meta({ id: 'Enrolment' }),
);
