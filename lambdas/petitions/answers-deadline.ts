import * as z from 'zod';
import { once } from '../platform/config.ts';
import { Day, Instant, Versioned, Words } from '../platform/wire.ts';
import { matters } from './domain/case/choices.ts';
import { pauseReasons } from './domain/deadlines/countdown.ts';
import { stages, triageActs } from './domain/deadlines/policy.ts';

/** What the operations on deadlines return, each built on first use. */

export const Deadline = once(() =>
  z
    .object({
      code: z.string(),
      stage: z.enum(stages),
      startedOn: Day(),
      startedAt: Instant().optional().describe('Where the limit is in working hours'),
      dueOn: Day(),
      dueAt: Instant().optional().describe('Where the limit is in working hours: the instant on that day'),
      limit: z.object({
        days: z.number().int().optional().describe('Missing if the limit is in `hours`'),
        hours: z.number().int().optional(),
        extendedBy: z.number().int().optional().describe('Days of an extension, included in `days`'),
        unit: z.enum(['workingDays', 'workingHours']),
        tier: z.string().optional().describe('The tier that was chosen when the petition was accepted'),
        label: Words().optional().describe('Of the tier'),
        basis: Words(),
      }),
      counted: z.array(Day()),
      skipped: z.array(z.object({ on: Day(), why: Words() })),
      pauses: z.array(
        z.object({
          from: Day(),
          to: Day().optional(),
          reason: z.enum(pauseReasons),
          fromAt: Instant().optional(),
          toAt: Instant().optional(),
        }),
      ),
      maxPausedDays: z
        .number()
        .int()
        .optional()
        .describe('Working days for which pauses may stop the clock, in all; then it goes on'),
      calendar: Versioned().extend({ provisional: z.boolean(), undecided: z.array(Words()).optional() }),
      policy: Versioned().extend({
        appliesTo: z
          .object({
            agencies: z.array(z.string()).optional(),
            below: z
              .string()
              .optional()
              .describe('This agency and all below it, on the day on which the clock started'),
            matter: z.enum(matters).optional(),
          })
          .optional()
          .describe('Missing for the policy of all agencies and matters'),
      }),
      triage: z
        .object({
          dueOn: Day(),
          counted: z.array(Day()),
          skipped: z.array(z.object({ on: Day(), why: Words() })),
          limits: z.array(z.object({ act: z.enum(triageActs), days: z.number().int(), dueOn: Day(), basis: Words() })),
        })
        .optional()
        .describe(
          'Until the agency has accepted the petition: by when it has to, or to refuse it, ask for more or forward it',
        ),
    })
    .meta({ id: 'Deadline' }),
);

const DueDay = () => z.object({ dueOn: Day(), provisional: z.boolean() });

export const RecomputePreview = once(() =>
  z
    .object({
      calendar: Versioned().extend({ until: Day().describe('The last day of the last schedule of days off') }),
      changes: z.array(
        z.object({
          code: z.string(),
          agency: z.string(),
          from: DueDay().extend({ calendarVersion: z.string().describe('Of the calendar that gave it') }),
          to: DueDay(),
          daysOff: z
            .array(z.object({ on: Day(), why: Words() }))
            .describe('Weekdays off that the present calendar does not count until the due day'),
          worked: z.array(Day()).describe('Days of weekends that it counts'),
        }),
      ),
      checked: z.number().int().describe('How many petitions with a deadline of another calendar were looked at'),
      isComplete: z.boolean().describe('Whether there are no more than those that were looked at'),
    })
    .meta({ id: 'RecomputePreview' }),
);
