import * as z from 'zod';
import { AgencyParam, ProcedureCode } from '../directory/contract.ts';

import { channels } from '../ratings/domain/rating.ts';
import { readPeriod } from './domain/period.ts';
import { figuresOf } from './domain/rating-class.ts';

/** The length of the longest form, `r:2026-11-21`. */
const MAX_PERIOD = 12;

export const PeriodId = z
  .string()
  .max(MAX_PERIOD)
  .transform((id, context) => {
    const period = readPeriod(id);
    if (period !== undefined) return period;
    context.addIssue({
      code: 'custom',
      message: 'Expected a period such as 2026, 2026-H1, 2026-Q3, 2026-11, 2026-W47, 2026-11-21 or r:2026-11',
    });
    return z.NEVER;
  })
  .describe(
    'A year `2026`, half `2026-H1`, quarter `2026-Q3`, month `2026-11`, week `2026-W47` or day; with the prefix `r:` the reporting period, from the 15th to the 14th.',
  );

export const ReadInput = z.object({
  query: z.object({
    agency: AgencyParam,
    period: PeriodId,
    of: z
      .enum(figuresOf)
      .default('service')
      .meta({ description: 'What was rated: services, or answers to petitions.', examples: ['answers'] }),
    procedure: ProcedureCode.optional().meta({ description: 'The code of a procedure.', examples: ['1.012766'] }),
    channel: z
      .enum(channels)
      .optional()
      .meta({ description: 'The channel by which the ratings came.', examples: ['kiosk'] }),
  }),
});
