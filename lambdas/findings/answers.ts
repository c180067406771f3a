import * as z from 'zod';
import { once } from '../platform/config.ts';
import { Day, Instant, Words } from '../platform/wire.ts';
import { Decision, FindingChange, findingActions, findingStates, Report, Source } from './domain/finding.ts';

/** What the operations of this slice return, each built on first use. */

const Count = () => z.int().min(0);

const fields = () => ({
  id: z.string(),
  version: z.int().describe('Send it with a change or an action'),
  agency: z.string(),
  name: Words().describe('Of the agency that has to remedy it'),
  source: Source,
  found: z.string(),
  remedy: z.string(),
  dueOn: Day(),
  statedDueOn: Day().optional().describe('The day in the document, if it is a day off'),
  firstDueOn: Day().describe('As first entered'),
  state: z.enum(findingStates),
  label: Words().describe('The state in words'),
  isOverdue: z.boolean(),
  workingDaysLeft: Count().optional().describe('While it is to be done'),
  workingDaysLate: Count().optional().describe('Until now, or until the report; 0 if only days off have passed'),
  enteredBy: FindingChange.shape.by,
  enteredAt: Instant(),
  report: Report.optional(),
  returned: Decision.optional(),
  confirmed: Decision.optional(),
  withdrawn: Decision.optional(),
  actions: z.array(z.enum(findingActions)).describe('What the caller may do now'),
});

const ListedFinding = once(() => z.object(fields()).meta({ id: 'ListedFinding' }));

export const FindingAnswer = once(() =>
  z
    .object({ ...fields(), changes: z.array(FindingChange).describe('The latest 20, the oldest first') })
    .meta({ id: 'Finding' }),
);

export const FindingList = once(() =>
  z.object({
    summary: z
      .object({
        total: Count().describe('Without what was withdrawn'),
        confirmed: Count(),
        reported: Count().describe('Waiting for confirmation'),
        open: Count().describe('To be done'),
        overdue: Count().describe('Of those to be done'),
        withdrawn: Count(),
        agenciesLeftOut: Count().describe('Agencies below that were not read'),
      })
      .describe('Of all findings of the agencies, whatever `state` asks for'),
    items: z.array(ListedFinding()).describe('What is to be done first, the longest due first'),
    next: z.string().optional(),
  }),
);
