import { vietnamCalendar } from '../../lambdas/calendar/vietnam.ts';
import { addWorkingDays, subtractWorkingDays } from '../../lambdas/calendar/working-days.ts';
import { addDays, type LocalDate } from '../../lambdas/kernel/time.ts';
import type { Outcome } from '../data/outcomes.ts';
import type { Moment } from './moment.ts';
import type { Random } from './random.ts';
import type { Span } from './span.ts';

/** When each step of a petition happens; a step that does not happen is missing. */
export type Timeline = {
  readonly received: Moment;
  readonly refused?: Moment;
  readonly accepted?: Moment;
  readonly assigned?: Moment;
  readonly answered?: Moment;
  readonly published?: Moment;
};

/** `isEarly`: received in the first half of the span. */
type Wanted = { readonly outcome: Outcome; readonly span: Span; readonly isEarly: boolean };

const ACCEPTED_AFTER = [1, 1, 1, 2] as const;
/** The most working days that triage takes: refuse, or accept and assign. */
const TRIAGE = 3;
const WRITTEN_AT_HOME = 0.15;

/** Staff act on working days, each step after the previous one; all of them are within the span. */
export function timelineOf(wanted: Wanted, random: Random): Timeline {
  const { outcome } = wanted;
  const { status } = outcome;
  const answerAfter = outcome.answerAfter && random.between(...outcome.answerAfter);
  const publishAfter = outcome.publishAfter && random.between(...outcome.publishAfter);
  const receivedOn = receiptDay(wanted, answerAfter ?? TRIAGE, random);
  const after = (days: number) => addWorkingDays(vietnamCalendar(), receivedOn, days).on;

  const received: Moment = { on: receivedOn, part: random.pick(['day', 'day', 'evening']) };
  if (status === 'submitted') return { received };
  const acceptAfter = random.pick(ACCEPTED_AFTER);
  const accepted: Moment = { on: after(acceptAfter), part: 'accepting' };
  if (status === 'refused') return { received, refused: accepted };
  if (status === 'accepted') return { received, accepted };
  const assigned: Moment = { on: after(acceptAfter + (random.happens(0.6) ? 0 : 1)), part: 'assigning' };
  if (answerAfter === undefined) return { received, accepted, assigned };
  const answered: Moment = { on: after(answerAfter), part: 'answering' };
  if (publishAfter === undefined) return { received, accepted, assigned, answered };
  return {
    received,
    accepted,
    assigned,
    answered,
    published: { on: after(answerAfter + publishAfter), part: 'answering' },
  };
}

function receiptDay({ outcome, span, isEarly }: Wanted, answerAfter: number, random: Random): LocalDate {
  const { age, answeredAgo, publishAfter = [0, 0] } = outcome;
  const lastWorked = subtractWorkingDays(vietnamCalendar(), span.last, 0);
  const ago = (days: number) => subtractWorkingDays(vietnamCalendar(), lastWorked, days);
  if (age !== undefined) return ago(random.between(...age));
  if (answeredAgo !== undefined) return ago(answerAfter + random.between(...answeredAgo));

  const latest = isEarly ? addDays(span.first, Math.floor(span.days.length / 2)) : ago(answerAfter + publishAfter[1]);
  // People also write when offices are closed, only less.
  return random.weighted(
    span.days.filter(([day]) => day <= latest).map(([day, activity]) => [day, activity + WRITTEN_AT_HOME] as const),
  );
}
