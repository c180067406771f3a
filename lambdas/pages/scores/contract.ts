import * as z from 'zod';

/** Longer is no code and no period of ours; what it means is for the contract of scores to say. */
const MAX_TOLD = 100;

const period = z.string().max(MAX_TOLD).optional();

export const AgenciesInput = z.object({ query: z.object({ period }) });
export const AgencyInput = z.object({
  params: z.object({ agency: z.string().max(MAX_TOLD) }),
  query: z.object({ period }),
});
