import * as z from 'zod';
import { isInstant, isLocalDate } from '../kernel/time.ts';

const At = z.string().refine(isInstant).optional();

/**
 * As much of a petition's image in the stream as a warning needs. Read leniently and no further: an image is of the
 * shape its writer knew, and content and contact are none of our business here.
 */
export const PetitionImage = z.object({
  code: z.string(),
  agency: z.string(),
  dueOn: z.string().refine(isLocalDate),
  countdown: z.object({ stage: z.enum(['answer', 'publication']) }),
  round: z.number(),
  alerts: z.object({ dueSoon: At, dueToday: At, late: At }),
  assignee: z.object({ id: z.string() }).optional(),
});
export type PetitionImage = z.infer<typeof PetitionImage>;
