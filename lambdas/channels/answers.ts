import * as z from 'zod';
import { charsets } from '../platform/charset.ts';
import { once } from '../platform/config.ts';
import { Mapping, SourceId } from './contract.ts';
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

export const SourceAnswer = once(() =>
  z
    .object({
      id: SourceId,
      name: z.string(),
      kind: z.literal('sms'),
      mapping: Mapping,
      generation: z.number().int(),
      active: z.boolean(),
      charset: z.enum(charsets).optional(),
      secret: z.string().describe('The key with which the gateway signs (`whsec_…`)'),
    })
    .meta({ id: 'Source' }),
);
