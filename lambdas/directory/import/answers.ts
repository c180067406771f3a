import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Words } from '../../platform/wire.ts';

const count = () => z.int().min(0);

const Change = () =>
  z.object({
    line: z.int(),
    entry: z.string().describe('The code of the agency or procedure, or the id of the person'),
    state: z.enum(['new', 'changed']),
    fields: z.array(
      z.object({ field: z.string(), label: Words(), before: z.string().optional(), after: z.string().optional() }),
    ),
  });

const CellProblem = () =>
  z.object({
    line: z.int().optional().describe('Absent if the whole column is wrong'),
    column: z.string().describe('Its heading as the sheet has it'),
    code: z.string(),
    message: Words(),
  });

/** What an import would do, or has done. */
export const ImportAnswer = once(() =>
  z
    .object({
      mode: z.enum(['preview', 'apply']),
      counts: z.object({
        new: count(),
        changed: count(),
        unchanged: count(),
        bad: count().describe('Cells and columns that are wrong'),
      }),
      digest: z
        .string()
        .optional()
        .describe('Of all that is yet to be written: apply it with this. Absent if a cell is wrong or nothing remains'),
      changes: z.array(Change()).describe('The first 200, by code or id'),
      problems: z.array(CellProblem()).describe('The first 500, by line'),
      written: count().optional().describe('After applying: how many entries were written'),
    })
    .meta({ id: 'Import' }),
);
