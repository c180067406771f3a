import * as z from 'zod';

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
