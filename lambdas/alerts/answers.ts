import * as z from 'zod';
import { watchedStages } from '../petitions/domain/deadlines/policy.ts';
import { once } from '../platform/config.ts';
import { Day, Instant } from '../platform/wire.ts';

/** What the operations of this slice return, each built on first use. */

const count = () => z.number().int().min(0);

const Case = once(() =>
  z.object({
    code: z.string(),
    agency: z.string(),
    stage: z.enum(watchedStages),
    dueOn: Day(),
    dueAt: Instant().optional().describe('The instant on that day, where the limit is in hours'),
    provisional: z.boolean(),
    receivedOn: Day().optional().describe('When the petition was received; absent in digests of earlier versions'),
    assignee: z.string().optional().describe('The name of the officer; absent while nobody is assigned'),
    workingDays: z
      .number()
      .int()
      .describe('Working days left on the day of the digest; negative once late by that many'),
  }),
);

export const Alert = once(() =>
  z
    .object({
      id: z.string(),
      person: z.string().describe('Whom it was sent to'),
      agency: z.string().optional().describe('Where the person is in post; absent in the digests of the caller'),
      day: Day(),
      urgent: z.literal(true).optional().describe('A message about one urgent petition, sent at once'),
      at: Instant(),
      total: count().describe('How many petitions it is about'),
      late: count().describe('How many of them were late on that day'),
      dueToday: count(),
      acknowledgedAt: Instant().optional().describe('When the person acknowledged it; absent until then'),
      cases: z.array(Case()).optional().describe('The most urgent petitions; only in the digests of the caller'),
    })
    .meta({ id: 'Alert' }),
);
export const AlertList = once(() => z.object({ items: z.array(Alert()) }));
