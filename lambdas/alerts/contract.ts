import * as z from 'zod';
import { AgencyParam } from '../directory/contract.ts';
import { isLocalDate } from '../kernel/time.ts';

const Day = z.string().refine(isLocalDate, { error: 'Expected a date YYYY-MM-DD' });

export const ListAlertsInput = z.object({
  query: z.object({
    agency: AgencyParam.optional().describe('Whose people: without it the digests of the caller.'),
    day: Day.optional().meta({
      description: 'The day of the digests; without an agency the last of 31 days. Today if absent.',
      examples: ['2026-12-09'],
    }),
  }),
});

export const AcknowledgeInput = z.object({
  params: z.object({ id: z.string().max(150).describe('The `id` of an alert of the caller.') }),
});
