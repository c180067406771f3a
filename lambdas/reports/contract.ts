import * as z from 'zod';
import { AgencyParam } from '../directory/contract.ts';
import { pageQuery } from '../platform/page.ts';

/** A calendar month. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Expected a month such as 2026-10');
export const formats = ['csv', 'json'] as const;

/** `BC-H44.100-2026-10`. */
const IdParam = z.object({ id: z.string().max(60).describe('The report: `BC-`, the agency, the month.') });

export const ListInput = z.object({
  query: z.object({
    agency: AgencyParam.optional(),
    period: Month.optional().meta({ description: 'A month.', examples: ['2026-10'] }),
    ...pageQuery({ period: Month }, 'eyJwZXJpb2QiOiIyMDI2LTEwIn0'),
  }),
});
export const TimelinessInput = z.object({
  query: z.object({ agency: AgencyParam, ...pageQuery({ period: Month }, 'eyJwZXJpb2QiOiIyMDI2LTEwIn0') }),
});
/** Without it the newest. */
const Version = z.object({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000)
    .optional()
    .describe('An earlier version of a report that was restated.'),
});

/** A week by ISO 8601. */
export const Week = z
  .string()
  .regex(/^20\d\d-W\d\d$/, 'Expected a week such as 2026-W50')
  .meta({ examples: ['2026-W50'] });

export const WeekInput = z.object({
  query: z.object({
    agency: AgencyParam.optional(),
    week: Week.optional().describe('A week by ISO 8601; without it the last one that has ended.'),
  }),
});

export const ReadInput = z.object({ params: IdParam, query: Version });
export const FileInput = z.object({
  params: IdParam.extend({ format: z.string().max(10).describe('`csv` or `json`.') }),
  query: Version,
});
