import * as z from 'zod';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';
import { reasons, refusalGrounds } from './choices.ts';
import { eventNames } from './events.ts';

/** A member of staff, as named by the token. Citizens are not named. */
export const Actor = z.object({ id: z.string(), name: z.string() });
export type Actor = z.infer<typeof Actor>;

export const PetitionEvent = z.object({
  at: z.string(),
  event: z.enum(eventNames),
  by: Actor.optional(),
  agency: z.string().optional(),
  note: z.string().optional(),
});
export type PetitionEvent = DeepReadonly<z.infer<typeof PetitionEvent>>;

/**
 * `number` increases when a reopened petition is answered again: a rating is of one answer. `dueOn` is the due day that
 * was in force when the answer was given: it was in time if `on` is not later.
 */
export const Answer = z.object({
  number: z.number(),
  text: z.string(),
  at: z.string(),
  on: z.string(),
  by: Actor,
  dueOn: z.string(),
});
export type Answer = DeepReadonly<z.infer<typeof Answer>>;

export const Publication = z.object({ summary: z.string(), at: z.string() });
export type Publication = DeepReadonly<z.infer<typeof Publication>>;

export const RefusalNotice = z.object({ ground: z.enum(refusalGrounds), note: z.string(), at: z.string() });
export type RefusalNotice = DeepReadonly<z.infer<typeof RefusalNotice>>;

/** `at` is when the answer was first rated, `changedAt` when the rating was last changed. */
export const PetitionRating = z.object({
  level: z.number(),
  resolved: z.boolean().optional(),
  reasons: z.array(z.enum(reasons)).optional(),
  comment: z.string().optional(),
  at: z.string(),
  changedAt: z.string(),
  version: z.number(),
});
export type PetitionRating = DeepReadonly<z.infer<typeof PetitionRating>>;
