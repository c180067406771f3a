import * as z from 'zod';
import type { Answers } from '../platform/wire.ts';
import { Mapping, SourceId } from './contract.ts';

const Received = z.object({
  id: z.string().describe('The message as the gateway calls it'),
  outcome: z.enum(['petition', 'rating', 'status', 'help']).describe('What was made of it'),
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
  'channels.inbound': { 201: Received, 200: Received },
  'channels.putSource': { 200: Source },
} as const satisfies Record<string, Answers>;
