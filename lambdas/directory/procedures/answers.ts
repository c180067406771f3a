import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Day, recordedChange } from '../../platform/wire.ts';
import { ProcedureEntry } from './contract.ts';

/** What the operations about procedures return, each built on first use. */

const Procedure = once(() => ProcedureEntry.meta({ id: 'Procedure' }));

export const ProcedureAnswer = once(() =>
  ProcedureEntry.extend({ version: z.int().describe('To change it') }).meta({ id: 'ProcedureVersion' }),
);

export const ProcedureList = once(() =>
  z.object({
    agency: z.string().describe('The agency whose procedures these are; each item names the agency that entered it'),
    on: Day().describe('The day on which they are valid'),
    items: z.array(Procedure()),
    next: z.string().optional(),
  }),
);

const ProcedureRecord = once(() =>
  ProcedureEntry.extend({
    version: z.int().describe('To change it'),
    changes: z
      .array(
        z.object({
          ...recordedChange(),
          before: Procedure().optional().describe('What it was until then; send it to undo the change'),
        }),
      )
      .describe('The latest five, the latest first'),
  }).meta({ id: 'ProcedureRecord' }),
);

export const ProcedureRecordList = once(() =>
  z.object({ items: z.array(ProcedureRecord()), next: z.string().optional() }),
);
