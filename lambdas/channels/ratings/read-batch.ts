import * as z from 'zod';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { jsonOf } from '../json-of.ts';

/** A batch is answered within the time of one request. */
export const MAX_RATINGS = 25;

const Batch = z.strictObject({ ratings: z.array(z.unknown()).min(1).max(MAX_RATINGS) });

/** The rows of a signed batch, each still to be checked. */
export function readBatch(raw: Uint8Array): readonly unknown[] | Refusal<'inbound.unreadable'> {
  const parsed = Batch.safeParse(jsonOf(raw));
  if (parsed.success) return parsed.data.ratings;
  return refuse('inbound.unreadable', { detail: `Expected {"ratings": [...]} with 1 to ${MAX_RATINGS} ratings.` });
}
