import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Words } from '../../platform/wire.ts';
import { ReportPeriod } from '../contract.ts';
import { ActivityChange } from '../domain/activities/activities.ts';

const Count = () => z.int().min(0);

const Item = () =>
  z.object({
    ...{ id: z.string(), label: Words(), unit: Words() },
    most: Count().describe('More is refused as a typing error'),
    value: Count().optional().describe('Missing: not entered, which is not 0'),
    evidence: z.string().optional(),
  });

/** What an agency counted itself for the report of a period. */
export const ActivitiesAnswer = once(() =>
  z
    .object({
      ...{ id: z.string(), agency: z.string(), period: ReportPeriod },
      list: z.object({ id: z.string(), version: z.string() }).describe('Of what agencies enter'),
      note: Words().describe('Show it wherever these figures are shown'),
      version: Count().describe('Send it with a change and with the signed report; 0: nothing was entered'),
      isFrozen: z
        .boolean()
        .describe('A paper was submitted or approved, or no other can follow: they cannot be changed now'),
      actions: z.array(z.literal('enter')).describe('What the caller may do now'),
      items: z.array(Item()),
      changes: z.array(ActivityChange).describe('The latest 20, the oldest first'),
    })
    .meta({ id: 'ReportActivities' }),
);
