import { LocalError } from '../packages/cdk-local/src/aws/local-error.ts';
import { DAY_MS, LOCAL_OFFSET_MS } from '../packages/cdk-local/src/duration.ts';
import { instantMs } from '../packages/cdk-local/src/instant.ts';
import { validFrom } from './data/agencies.ts';

/** 13 months: a year of figures and the month before, to compare it with; a rating is taken for 400 days. */
export const SPAN_DAYS = 396;
/** A deadline, a token or a report from here on would end in a year of five digits, which no instant can name. */
const TOO_LATE = '9990-01-01';

/** Throws a LocalError where the demo has nothing to tell: its agencies begin one day, and its story is 13 months long. */
export function validateDemoSpan(now: string, { isEmpty }: { readonly isEmpty: boolean }): void {
  const ms = instantMs(now) ?? 0;
  if (ms >= Date.parse(TOO_LATE)) throw new LocalError(`--now ${now} is too late: it should lie before ${TOO_LATE}.`);

  const beginMs = Date.parse(validFrom) - LOCAL_OFFSET_MS;
  if (ms < beginMs) {
    throw new LocalError(`--now ${now} is too early: the agencies of the demo begin on ${validFrom}.`);
  }
  if (!isEmpty && ms < beginMs + SPAN_DAYS * DAY_MS) {
    const first = new Date(Date.parse(validFrom) + SPAN_DAYS * DAY_MS).toISOString().slice(0, 10);
    throw new LocalError(
      `--now ${now} is too early for the demo data, which tell of 13 months of agencies that begin on ${validFrom}: from ${first} on there are some. With --empty it may be earlier.`,
    );
  }
}
