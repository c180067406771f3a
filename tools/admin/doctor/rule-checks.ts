import { type Instant, type LocalDate, localDateOf } from '../../../lambdas/kernel/time.ts';
import { type Check, failed, listed, ok, skipped, warning } from './check.ts';
import type { Probe } from './probe.ts';

/** What `GET /v1/staff/outdatedDeadlines` answers, as far as it is looked at. */
type Preview = {
  readonly calendar?: { readonly version: string; readonly until?: LocalDate };
  readonly changes?: readonly { readonly code: string }[];
  readonly isComplete?: boolean;
};

/** Two months before the alarm of the service, so that there is time to deploy the days off. */
const WARN_DAYS = 120;
const DAY_MS = 86_400_000;

/** Until when the calendar goes, and which deadlines it changes. */
export async function ruleChecks(ask: Probe, now: Instant): Promise<readonly Check[]> {
  const answer = await ask('/v1/staff/outdatedDeadlines');
  if (answer.status !== 200) {
    const remedy = 'Use that of an administrator of the root agency.';
    return [skipped('calendar', 'This token may not see the calendar and the deadlines that it changes.', remedy)];
  }
  const { calendar, changes = [], isComplete = true } = answer.body as Preview;
  return [calendarCheck(calendar, now), deadlinesCheck(changes, isComplete)];
}

function calendarCheck(calendar: Preview['calendar'], now: Instant): Check {
  const until = calendar?.until;
  if (calendar === undefined || until === undefined) {
    return skipped(
      'calendar',
      'The deployed version does not say until when its calendar goes.',
      'Deploy this version.',
    );
  }
  const left = Math.round((Date.parse(until) - Date.parse(localDateOf(now))) / DAY_MS);
  const name = `The calendar ${calendar.version}`;
  const advice = { remedy: 'Add the days off of the next year and deploy.', chapter: 'calendar-ends-soon' } as const;
  if (left < 0) return failed('calendar', `${name} ended on ${until}: every new deadline is provisional.`, advice);
  if (left < WARN_DAYS) return warning('calendar', `${name} ends on ${until}, in ${left} days.`, advice);
  return ok('calendar', `${name} goes until ${until}.`);
}

function deadlinesCheck(changes: NonNullable<Preview['changes']>, isComplete: boolean): Check {
  if (changes.length === 0 && isComplete) return ok('deadlines', 'All deadlines are those of the calendar.');
  const codes = changes.map(({ code }) => code);
  const text =
    codes.length === 0
      ? 'Many deadlines are not checked against the calendar yet.'
      : `${isComplete ? '' : 'At least '}${codes.length} deadlines are another by the calendar: ${listed(codes)}.`;
  return warning('deadlines', text, {
    remedy: 'The nightly job sets them right; look at `npm run admin -- deadlines` first.',
    chapter: 'petitions-recompute',
  });
}
