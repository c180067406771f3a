import * as z from 'zod';
import type { Answers } from '../platform/wire.ts';
import { Mapping, SourceId } from './contract.ts';
import { outcomes } from './domain/outcome.ts';

const Taken = z.object({
  id: z.string().describe('The message as the gateway calls it'),
  outcome: z
    .enum(outcomes)
    .describe('What was made of it; `notTaken`: understood, but not possible, as the reply says'),
  reply: z.string().describe('What is sent back to the number it came from, in plain ASCII'),
});

const Source = z.object({
  id: SourceId,
  name: z.string(),
  kind: z.literal('sms'),
  mapping: Mapping,
  generation: z.number().int(),
  active: z.boolean(),
  secret: z.string().describe('With which the gateway signs (`whsec_…`)'),
});

/** What each route of this slice answers, by status. */
export const answers = {
  'channels.inbound': { 201: Taken, 200: Taken },
  'channels.putSource': { 200: Source },
} as const satisfies Record<string, Answers>;
