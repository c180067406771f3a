import * as z from 'zod';
import { type Column, columns } from '../../dossiers/domain/form.ts';
import { once } from '../../platform/config.ts';
import { Day, Instant, Versioned, Words } from '../../platform/wire.ts';
import { groupings } from '../contract.ts';
import { Count, Pending, Rate } from '../timeliness/counts.ts';

const Licence = () => z.object({ name: z.string(), url: z.string() }).optional().describe('As the operator states it');

const head = () => ({
  agency: z.string(),
  name: Words().describe('Name of the agency'),
  period: z.object({
    ...{ id: z.string(), from: Day(), to: Day() },
    state: z.enum(['open', 'closed']).describe('`closed` once a count was made after its last day'),
  }),
  asOf: Instant().describe('When the last half month of the period was counted'),
  illustrative: z.boolean().describe('Demo data'),
  method: Versioned(),
});

const Stages = () => z.object({ resolved: Count(), pending: Count() });
const Moved = () =>
  z.number().int().describe('Received − resolved − pending: not 0 only where agencies were merged within the period');
const Late = () => z.object({ late: Count(), overdue: Count() });

export const DossierRates = () =>
  z.object({
    onTimeOfReceived: Rate().describe('Early or on time, of all received'),
    onTimeOfResolved: Rate().describe('Early or on time, of all resolved'),
    inTimeOfHandled: Rate().describe('Early, on time or pending in time, of all received (Decision 766/QĐ-TTg)'),
  });

export const DossierBeside = () =>
  z.object({
    lateByFirstDue: Late().describe('By the due day that was reported first, without the time of supplements'),
    withoutDueDay: Stages().describe('Counted as in time, because they have no due day'),
    reportedByStaff: Stages().describe('Facts that a member of staff sent, not software'),
    moved: Moved(),
    reportedLate: Count().describe('Resolved ones whose end was reported more than five working days later'),
    setAside: Count().describe(
      'Came in the period or was carried over into it, and set aside by a level above: in none of the other numbers',
    ),
    explained: Late().describe('Delays that were explained to the head'),
    apologised: Late().describe('Delays for which an apology was recorded'),
  });

/** The dossiers of an agency and all below it in a period. */
export const DossierTimeliness = once(() =>
  z
    .object({
      of: z.literal('dossiers'),
      ...head(),
      received: z.object({
        ...{ total: Count(), new: Count(), carriedOver: Count() },
        byChannel: z.object({ online: Count(), direct: Count(), postal: Count() }).describe('Of the new ones'),
      }),
      answered: z.object({ total: Count(), early: Count(), onTime: Count(), late: Count() }),
      pending: Pending(),
      rates: DossierRates(),
      beside: DossierBeside(),
      licence: Licence(),
    })
    .meta({ id: 'DossierTimeliness' }),
);

export const TableRow = () =>
  z.object({
    key: z.string().optional().describe('The code of the agency, or the name of the field'),
    label: Words(),
    ...(Object.fromEntries(columns.map((column) => [column, Count()])) as Record<Column, ReturnType<typeof Count>>),
    moved: Moved(),
  });

/** Form II.06a: its rows, and their total. */
export const DossierTable = once(() =>
  z
    .object({ ...head(), by: z.enum(groupings), rows: z.array(TableRow()), total: TableRow(), licence: Licence() })
    .meta({ id: 'DossierTable' }),
);

export const TableCsv = once(() => z.string().describe('UTF-8 with a byte order mark'));
export const TableHtml = once(() => z.string().describe('A4 across, to print'));
