import * as z from 'zod';
import { type Answers, Day, Instant, Versioned, Words } from '../platform/wire.ts';

const Share = z.number().min(0).max(1);

const figure = {
  key: z.string(),
  label: Words,
  suppressed: z.literal(true).optional().describe('Based on too few people, so it has no numbers'),
  n: z.number().int().optional().describe('Number of answers'),
  levels: z.array(z.number().int()).length(5).optional().describe('Number of answers at each level, from 1 to 5'),
  satisfiedShare: Share.optional().describe('Share of answers at level 4 or 5'),
  meanIndex: z.number().min(20).max(100).optional().describe('Sum of levels, divided by five times n, times 100'),
  interval: z.tuple([Share, Share]).optional().describe('Wilson score interval of the share, 95 %'),
};
const basis = z.enum(['question', 'items']).describe('The overall question, or all items pooled if nobody answered it');

/** Reports use the same shapes. */
export const Figure = z.strictObject(figure);
export const Overall = z.strictObject({ ...figure, basis });

const Scores = z.object({
  agency: z.string(),
  procedure: z.string().optional(),
  channel: z.string().optional(),
  period: z.object({ id: z.string(), from: Day, to: Day, state: z.enum(['open', 'closed']) }),
  method: Versioned,
  asOf: Instant.optional().describe('When the newest of these counts was made; absent if nothing was counted'),
  respondents: z.number().int(),
  overall: Overall,
  factors: z.array(Figure),
  items: z.array(Figure),
  children: z
    .array(z.strictObject({ agency: z.string(), name: Words, ...figure, basis }))
    .optional()
    .describe(
      'Overall figures of the child agencies at the end of the period, or on the last day of this agency if it ended earlier',
    ),
});

/** The response bodies of this slice, by route and status. */
export const answers = {
  'scores.read': { 200: Scores },
} as const satisfies Record<string, Answers>;
