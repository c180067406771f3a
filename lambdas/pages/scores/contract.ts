import * as z from 'zod';

/** Longer than any code or period; the contract of scores validates the values. */
const MAX_LENGTH = 100;

const period = z.string().max(MAX_LENGTH).optional();
const page = z.string().max(MAX_LENGTH).optional();
/** What the names of agencies are searched for. */
const q = z.string().max(MAX_LENGTH).optional();

export const AgenciesInput = z.object({ query: z.object({ period, page, q }) });
export const AgencyInput = z.object({
  params: z.object({ agency: z.string().max(MAX_LENGTH) }),
  query: z.object({ period, page, q }),
});
