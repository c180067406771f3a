import * as z from 'zod';
import type { LineFacts } from '../../../dossiers/domain/sheet/read-facts.ts';

/** As many as are checked within the ten seconds of a function, with its share of a processor; see docs/operations.md. */
export const MAX_SHEET_ROWS = 2_000;

/** A value, or the list of requests for papers with their days: no deeper, because what remains is written again. */
const Value = z.union([z.string(), z.number(), z.array(z.record(z.string(), z.string()))]);
const Packed = z
  .array(z.strictObject({ line: z.int().min(1).max(1_048_576), facts: z.record(z.string(), Value) }))
  .min(1)
  .max(MAX_SHEET_ROWS);

/** The rows that a preview has found to be right, as a hidden field carries them. */
export const packFacts = (rows: readonly LineFacts[]): string => JSON.stringify(rows);

/** The same rows; undefined for a field that no page has written. The operation checks the facts. */
export function unpackFacts(packed: string): readonly LineFacts[] | undefined {
  try {
    return Packed.safeParse(JSON.parse(packed)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
