import * as z from 'zod';
import { AgencyParam } from '../directory/contract.ts';
import { MAX_PAGE, pageQuery } from '../platform/page.ts';

import { type Length, lengthOf, lengths } from './domain/report-period.ts';

export const formats = ['csv', 'json'] as const;

/** `BC-H44.100-2026-10`, `BC-H44.100-r2026-Q3`. */
const IdParam = z.object({ id: z.string().max(60).describe('The report: `BC-`, the agency, the period.') });

/** A period that has a report: a month; a quarter, half or year, also a reporting period. */
export const ReportPeriod = z
  .string()
  .max(12)
  .refine((id) => lengthOf(id) !== undefined, 'Expected a period such as 2026-10, 2026-Q3, 2026-H1, 2026 or r:2026-Q3');

type Listing = { readonly length?: Length | undefined; readonly cursor?: { readonly period: string } | undefined };

/** A cursor of months is not one of longer periods: the table would reject it as a fault. */
const ofOneLength = <Query extends z.ZodType<Listing>>(query: Query): Query =>
  query.refine(({ length = 'month', cursor }) => cursor === undefined || lengthOf(cursor.period) === length, {
    path: ['cursor'],
    error: 'Invalid cursor for this list',
  });

export const ListInput = z.object({
  query: ofOneLength(
    z.object({
      agency: AgencyParam.optional(),
      length: z
        .enum(lengths)
        .default('month')
        .meta({ description: '`month`, or `long`: quarters, halves and years.', examples: ['month'] }),
      period: ReportPeriod.optional().meta({ description: 'One period, of any length.', examples: ['2026-10'] }),
      ...pageQuery({ period: ReportPeriod }, 'eyJwZXJpb2QiOiIyMDI2LTEwIn0'),
    }),
  ),
});
/** Of dossiers: of whole half months (1 to 14, 15 to the last), which calendar and reporting periods consist of. */
const DossierPeriodId = z
  .string()
  .max(12)
  .meta({
    description: 'A month, quarter, half or year; with `r:` a reporting period.',
    examples: ['2026-Q3', 'r:2026-Q3'],
  });

export const TimelinessInput = z.object({
  query: ofOneLength(
    z.object({
      agency: AgencyParam,
      of: z
        .enum(['petitions', 'dossiers'])
        .default('petitions')
        .meta({ description: 'What was handled.', examples: ['petitions'] }),
      period: DossierPeriodId.optional().describe('With `of=dossiers`; petitions are listed.'),
      length: z
        .enum(lengths)
        .optional()
        .meta({
          description: 'Of petitions: `month` (without it), or `long`: quarters, halves and years.',
          examples: ['month'],
        }),
      ...pageQuery({ period: ReportPeriod }, 'eyJwZXJpb2QiOiIyMDI2LTEwIn0'),
      limit: z.coerce.number().int().min(1).max(MAX_PAGE).optional().describe('Periods on a page; 50 without it.'),
    }),
  ),
});

export const IndexInput = z.object({
  query: z.object({
    agency: AgencyParam,
    period: z
      .string()
      .regex(/^20\d\d(-(Q[1-4]|0[1-9]|1[0-2]))?$/, 'Expected a month, quarter or year such as 2026-10, 2026-Q3 or 2026')
      .meta({ description: 'A calendar month, quarter or year.', examples: ['2026-Q3'] }),
  }),
});

/** What the rows of the table are: fields (lĩnh vực), or the agencies directly below. */
export const groupings = ['field', 'agency'] as const;
export const tableFormats = ['json', 'csv', 'html'] as const;
export const DossierTableInput = z.object({
  params: z.object({ format: z.enum(tableFormats).describe('`json`, `csv` for spreadsheets, `html` to print.') }),
  query: z.object({ agency: AgencyParam, period: DossierPeriodId, by: z.enum(groupings).default('field') }),
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
