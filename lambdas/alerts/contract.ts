import * as z from 'zod';
import { isInstant, isLocalDate } from '../kernel/time.ts';

const OptionalInstant = z.string().refine(isInstant).optional();

/**
 * The attributes of a petition's stream image that an alert needs. Other attributes are ignored: an image has the shape
 * of the version that wrote it, and content and contact are not used here.
 */
export const PetitionImage = z.object({
  code: z.string(),
  agency: z.string(),
  dueOn: z.string().refine(isLocalDate),
  countdown: z.object({ stage: z.enum(['answer', 'publication']) }),
  round: z.number(),
  alerts: z.object({ dueSoon: OptionalInstant, dueToday: OptionalInstant, late: OptionalInstant }),
  assignee: z.object({ id: z.string() }).optional(),
});
export type PetitionImage = z.infer<typeof PetitionImage>;
