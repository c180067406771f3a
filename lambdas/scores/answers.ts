import * as z from 'zod';
import { once } from '../platform/config.ts';
import { Day, Instant, Versioned, Words } from '../platform/wire.ts';
import { figuresOf } from './domain/rating-class.ts';

/** What the operations of this slice return, each built on first use. */

const Share = () => z.number().min(0).max(1);

const figure = () => ({
  key: z.string(),
  label: Words(),
  suppressed: z
    .literal(true)
    .optional()
    .describe('Too few people, or part of a sum that would reveal a few: so it has no numbers'),
  n: z.number().int().optional().describe('Number of answers'),
  levels: z.array(z.number().int()).length(5).optional().describe('Number of answers at each level, from 1 to 5'),
  satisfiedShare: Share().optional().describe('Share of answers at level 4 or 5'),
  meanIndex: z.number().min(20).max(100).optional().describe('Sum of levels, divided by five times n, times 100'),
  interval: z
    .tuple([Share(), Share()])
    .optional()
    .describe(
      'Wilson score interval, 95 %: the range of chance if those who rated were a random sample. They choose themselves',
    ),
});

const basis = () =>
  z.enum(['question', 'items']).describe('The overall question, or all items pooled if nobody answered it');

/** Reports use the same shapes. */
export const Figure = once(() => z.strictObject(figure()).meta({ id: 'Figure' }));
export const Overall = once(() => z.strictObject({ ...figure(), basis: basis() }).meta({ id: 'OverallFigure' }));

export const Scores = once(() =>
  z
    .object({
      agency: z.string(),
      procedure: z.string().optional(),
      channel: z.string().optional(),
      of: z.enum(figuresOf).describe('What was rated: services, or answers to petitions'),
      period: z.object({ id: z.string(), from: Day(), to: Day(), state: z.enum(['open', 'closed']) }),
      method: Versioned(),
      asOf: Instant().optional().describe('When the newest of these counts was made; absent if nothing was counted'),
      version: z
        .number()
        .int()
        .optional()
        .describe('1 when the figures of the period became final, one more with each restatement; absent before'),
      restated: z
        .strictObject({ at: Instant(), reason: z.literal('lateRatings') })
        .optional()
        .describe('The last restatement: ratings arrived after the figures had become final'),
      respondents: z
        .number()
        .int()
        .describe(
          'People with a proven rating; a figure may include fewer, because it grows by at least five at a time',
        ),
      open: z
        .strictObject({ respondents: z.number().int(), overall: Overall() })
        .describe('Ratings without proof that the person was served. No score: never added to the other figures'),
      overall: Overall(),
      factors: z.array(Figure()),
      items: z.array(Figure()),
      children: z
        .array(z.strictObject({ agency: z.string(), name: Words(), ...figure(), basis: basis() }))
        .optional()
        .describe(
          'Overall figures of the child agencies at the end of the period, or on the last day of this agency if it ended earlier',
        ),
    })
    .meta({ id: 'Scores' }),
);
