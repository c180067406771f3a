import * as z from 'zod';
import { Instant } from '../../platform/wire.ts';
import { staffActions } from '../domain/views/staff-view.ts';

/** What somebody typed for an action and did not send: at rest, one item for each person, petition and action. */
export const Draft = z.object({
  code: z.string(),
  /** The id of the person who types. */
  person: z.string(),
  name: z.string(),
  action: z.enum(staffActions),
  /** By the name of the field of the request. */
  fields: z.record(z.string(), z.string()),
  /** The version of the petition that the person read. */
  version: z.number().int(),
  /** Counts the saves, so that two windows of one person do not overwrite each other. */
  revision: z.number().int(),
  savedAt: Instant(),
});
export type Draft = z.infer<typeof Draft>;
