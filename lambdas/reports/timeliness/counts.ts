import * as z from 'zod';
import { delayLabels } from '../domain/delay-labels.ts';

/** The counts and rates of a report, as they are sent. */

export const Count = () => z.number().int().min(0);

export const Done = () => z.object({ total: Count(), onTime: Count(), late: Count() });
export const Pending = () => z.object({ total: Count(), inTime: Count(), overdue: Count() });

/** A percentage with its numerator and denominator. */
export const Rate = () =>
  z.object({ n: Count(), d: Count(), percent: z.number().nullable().describe('Null if d is 0') });

export const judgedRates = () => ({
  onTimeOfAnswered: Rate(),
  onTimeOfHandled: Rate().describe('Of all that were answered or refused'),
  inTimeOfPending: Rate(),
});

/** What may be published of the petitions of a month. */
export const Outcomes = () =>
  z.object({
    received: z.object({ total: Count(), new: Count(), carriedOver: Count() }),
    answered: Done(),
    refused: Count(),
    refusals: Done().describe('The refused ones, by the limit for refusals'),
    forwardedOut: Count(),
    withdrawn: Count(),
    merged: Done().describe('Closed as duplicates, by their own due days'),
    pending: Pending(),
  });

const Judged = () => z.object({ answered: Done(), refusals: Done(), pending: Pending() });

/** Missing in reports from before pauses and extensions were counted. Of public figures, before 2026.7 of the method. */
export const delayed = () => ({
  pauses: z
    .object({
      cases: Count().describe('Answered or refused, with a clock that its agency had stopped'),
      pausedWorkingDays: Count().describe('Working days for which their clocks were stopped, in all'),
      pending: Count().describe('Waiting for their senders: in time for as long as that lasts'),
    })
    .optional()
    .describe(delayLabels.pauses.en),
  extensions: z
    .object({ cases: Count().describe('Answered, after an extension'), extendedWorkingDays: Count() })
    .optional()
    .describe(delayLabels.extensions.en),
  withoutPauses: Judged().optional().describe(delayLabels.withoutPauses.en),
  withoutExtensions: Judged().optional().describe(delayLabels.withoutExtensions.en),
  withoutBoth: Judged().optional().describe(delayLabels.withoutBoth.en),
});

/** Missing where these due days are. */
export const ratesWithout = () => ({
  withoutPauses: z.object(judgedRates()).optional().describe(delayLabels.withoutPauses.en),
  withoutExtensions: z.object(judgedRates()).optional().describe(delayLabels.withoutExtensions.en),
  withoutBoth: z.object(judgedRates()).optional().describe(delayLabels.withoutBoth.en),
});
