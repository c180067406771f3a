import * as z from 'zod';
import { AgencyCode, ProcedureCode } from '../directory/contract.ts';

import { channels } from '../ratings/domain/rating.ts';
import { readPeriod } from './domain/period.ts';

/** The length of the longest form, `r:2026-11-21`. */
const MAX_PERIOD = 12;

const PeriodId = z
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
  });

export const ReadInput = z.object({
  query: z.object({
    agency: AgencyCode,
    period: PeriodId,
    procedure: ProcedureCode.optional(),
    channel: z.enum(channels).optional(),
  }),
});

/** Status of every code this slice refuses with. */
export const statuses = { 'score.agencyUnknown': 404 } as const;
