import * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';

/** A whole number, and the document that proves it. */
const Figure = z.object({ value: z.number(), evidence: z.string() });

const Figures = z.record(z.string(), Figure);
/** By the id of their activity; what is missing was not entered, which is not 0. */
export type Figures = DeepReadonly<z.infer<typeof Figures>>;

const Actor = z.object({ id: z.string(), name: z.string(), agency: z.string() });
export type Actor = DeepReadonly<z.infer<typeof Actor>>;

/**
 * `version`: since this change. `before`: the figures that it replaced, without a value where there was none. Old changes
 * keep the values without their evidence.
 */
export const ActivityChange = z.object({
  at: z.string(),
  by: Actor,
  version: z.number(),
  why: z.string().optional(),
  before: z.record(z.string(), Figure.partial()),
});
export type ActivityChange = DeepReadonly<z.infer<typeof ActivityChange>>;

/** What an agency counted itself for the report of a period. The schema is what is at rest. */
export const Activities = z.object({
  version: z.number(),
  /** The version of the list of activities, as of the latest change. */
  list: z.string(),
  figures: Figures,
  changes: z.array(ActivityChange),
});
export type Activities = DeepReadonly<z.infer<typeof Activities>>;
