import { instantAt } from '../lambdas/kernel/time.ts';
import { validFrom } from './data/agencies.ts';
import { DAY_MS } from './day-ms.ts';
import { DemoError } from './demo-error.ts';

/** 13 months: a year of figures and the month before, to compare it with. Ratings are accepted for 400 days. */
export const SPAN_DAYS = 396;
/** A deadline, token or report from here on could end in a year of five digits, which RFC 3339 cannot express. */
const END = '9990-01-01';

/** Throws a DemoError if there is no demo at this time: its agencies start on one day, and its data cover 13 months. */
export function validateDemoSpan(now: string, { isEmpty }: { readonly isEmpty: boolean }): void {
  const ms = Date.parse(now);
  if (ms >= Date.parse(END)) throw new DemoError(`--now ${now} is too late: it must be before ${END}.`);

  const startMs = Date.parse(instantAt(validFrom, '00:00'));
  if (ms < startMs) {
    throw new DemoError(`--now ${now} is too early: the agencies of the demo start on ${validFrom}.`);
  }
  if (!isEmpty && ms < startMs + SPAN_DAYS * DAY_MS) {
    const first = new Date(Date.parse(validFrom) + SPAN_DAYS * DAY_MS).toISOString().slice(0, 10);
    throw new DemoError(
      `--now ${now} is too early for the demo data: they cover 13 months of agencies that start on ${validFrom}, so the first possible day is ${first}. With --empty it may be earlier.`,
    );
  }
}
