import * as z from 'zod';
import { MAX_CELL, MAX_HEADING, MAX_ROWS } from '../../platform/sheet/limits.ts';
import { shortText } from '../../platform/text.ts';

/** Above the 6 MB of an invocation no request arrives; 4,000 rows of eight long cells take half of this. */
export const MAX_IMPORT_BYTES = 3 * 1024 * 1024;

const Row = z.strictObject({
  line: z.int().min(1).max(1_048_576).describe('The line in the sheet, as its program counts them'),
  cells: z
    .record(z.string().max(MAX_HEADING), z.string().max(MAX_CELL))
    .describe('The text of each cell as it was typed, under the heading of its column in Vietnamese or English'),
});

const kinds = ['agencies', 'people', 'procedures'] as const;
const sheet = { kind: z.enum(kinds), rows: z.array(Row).min(1).max(MAX_ROWS) };
const Why = shortText(3, 300).describe('Why it is changed: recorded with every entry');

export const ImportInput = z.object({
  body: z.discriminatedUnion('mode', [
    z.strictObject({ ...sheet, mode: z.literal('preview'), why: Why.optional() }),
    z.strictObject({
      ...sheet,
      mode: z.literal('apply'),
      digest: z.string().min(1).max(100).describe('That of the preview: what has changed since is not applied'),
      why: Why,
    }),
  ]),
});
export type ImportKind = (typeof kinds)[number];
