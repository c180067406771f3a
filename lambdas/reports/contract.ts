import * as z from 'zod';
import { AgencyCode } from '../directory/contract.ts';
import { pageQuery } from '../platform/page.ts';

/** A calendar month. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Expected a month such as 2026-10');
export const formats = ['csv', 'json'] as const;

/** `BC-H44.100-2026-10`. */
const IdParam = z.object({ id: z.string().max(60) });

export const ListInput = z.object({
  query: z.object({
    agency: AgencyCode.optional(),
    period: Month.optional(),
    ...pageQuery({ period: Month }),
  }),
});
export const ReadInput = z.object({ params: IdParam });
export const FileInput = z.object({ params: IdParam.extend({ format: z.string().max(10) }) });

/** Status of every code this slice refuses with. */
export const statuses = { 'report.notFound': 404 } as const;
