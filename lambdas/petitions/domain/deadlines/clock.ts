import type { Calendar } from '../../../calendar/calendar.ts';
import { addWorkingDays } from '../../../calendar/working-days.ts';
import { addDays, type Instant, instantAt, type LocalDate, localDateOf } from '../../../kernel/time.ts';
import type { Custody } from '../case/parts.ts';
import type { Petition, PetitionIn } from '../case/petition.ts';
import type { Status } from '../case/status.ts';
import { type Countdown, isInHours, startCountdown, type Tier } from './countdown.ts';
import { calculateDeadline } from './deadline.ts';
import { delaysOf, delaysOfRefusal, withoutPauses } from './delays.ts';
import { nextStepAt, stepsOf } from './escalation.ts';
import type { InHand as InHandStatus } from './in-hand.ts';
import { isLate } from './late.ts';
import { type Policy, policyOf } from './policy.ts';
import { policyFor, type Superiors } from './policy-for.ts';
import { triageOf } from './triage.ts';

/** When a clock changes, and the rules it is calculated with. Without `policies`, those that are shipped. */
export type Rules = {
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly policies?: readonly Policy[] | undefined;
};

/** Where agencies are in the tree, for a clock that starts: its policy may be that of an agency above. */
export type Placed = Rules & { readonly superiors: Superiors };

type InHand = PetitionIn<InHandStatus>;
type Held = PetitionIn<'needsSupplement' | 'awaitingPublication'>;

/** No alert is due while nobody owes the citizen a step. */
const cancelAlerts = { nextAlertAt: undefined, triageDueOn: undefined } as const;

/** When a countdown is due, as a petition keeps it. What delayed the answer is kept while its publication is awaited. */
function dueOf(countdown: Countdown, calendar: Calendar) {
  const { dueOn, dueAt, provisional } = calculateDeadline(countdown, calendar);
  const delays = countdown.stage === 'answer' ? { delays: delaysOf(countdown, calendar) } : {};
  return { dueOn, answerDueAt: dueAt, provisional, ...delays };
}

/** The clock is over. It is judged by the deadline of the answer, also where the publication had one of its own. */
export function endClock({ held, status }: Petition, { now, calendar }: Rules) {
  const ended = { held: undefined, ...cancelAlerts };
  if (held === undefined) return ended;
  if (status === 'needsSupplement') {
    const countdown = pausedUntil({ held, status }, now);
    return { countdown, ...dueOf(countdown, calendar), ...ended };
  }
  const { delays: _, ...due } = dueOf(held.countdown, calendar);
  return { countdown: held.countdown, ...due, ...ended };
}

/** What delayed a refusal, which has a limit of its own. */
export function delaysOfRefused({ countdown }: Petition, rules: Rules) {
  const dueOn = refusalDueOn({ countdown: withoutPauses(countdown) }, rules);
  return { delays: delaysOfRefusal(delaysOf(countdown, rules.calendar), dueOn) };
}

/** A refusal has a limit of its own, within that of the answer. */
export function refusalDueOn({ countdown }: Pick<Petition, 'countdown'>, { calendar, policies }: Rules): LocalDate {
  const { days } = policyOf(countdown, policies).limits.refuse;
  return calculateDeadline({ ...countdown, tier: undefined, days }, calendar).dueOn;
}

export function suspendClock(petition: InHand, rules: Rules) {
  const { now, calendar, policies } = rules;
  const { days } = policyOf(petition.countdown, policies).limits.supplement;
  const lastDay = addWorkingDays(calendar, localDateOf(now), days).on;
  return { held: heldBy(petition, now), ...cancelAlerts, checkAt: instantAt(addDays(lastDay, 1), '00:00') };
}

/** The last day on which the sender can add what is asked for. */
export const supplementDueIn = ({ status, checkAt }: Pick<Petition, 'status' | 'checkAt'>) =>
  status === 'needsSupplement' && checkAt !== undefined ? { supplementDueOn: addDays(localDateOf(checkAt), -1) } : {};

/** When a petition that waits for something is looked at again. */
export const startOfNextDay = (now: Instant): Instant => instantAt(addDays(localDateOf(now), 1), '00:00');

/** The answer is given: its clock is set aside, and that of the publication starts. */
export function startPublication(petition: InHand, rules: Rules) {
  const policy = policyOf(petition.countdown, rules.policies);
  const countdown = startCountdown('publication', localDateOf(rules.now), policy, rules.calendar);
  const { round } = petition;
  return {
    held: heldBy(petition, rules.now),
    ...restartDeadline({ round, status: 'awaitingPublication' }, countdown, rules),
  };
}

/** The clock of the answer continues, without the days for which it was held. */
export function resumeClock(petition: Held, rules: Rules) {
  const { round, held } = petition;
  return {
    held: undefined,
    ...restartDeadline({ round, status: held.status }, pausedUntil(petition, rules.now), rules),
  };
}

/** The clock that was held, with its pause until `now`. */
function pausedUntil({ held, status }: Pick<Held, 'held' | 'status'>, now: Instant): Countdown {
  const instants = held.sinceAt === undefined ? {} : { fromAt: held.sinceAt, toAt: now };
  const pause = { from: held.since, to: localDateOf(now), reason: status, ...instants };
  return { ...held.countdown, pauses: [...held.countdown.pauses, pause] };
}

/** The answer is due sooner. */
export function tierClock({ round, countdown }: PetitionIn<'submitted'>, tier: Tier, rules: Rules) {
  return restartDeadline({ round, status: 'accepted' }, { ...countdown, tier }, rules);
}

/** An acceptance is taken back, and the tier with it, unless it has passed: what was late stays late. */
export function untierClock(petition: InHand, rules: Rules) {
  const { countdown, dueOn, answerDueAt, round, alerts } = petition;
  const { tier, ...whole } = countdown;
  if (tier === undefined || isLate(petition, rules.now)) {
    return watch({ countdown, dueOn, answerDueAt, alerts, status: 'submitted' }, rules);
  }
  return restartDeadline({ round, status: 'submitted' }, whole, rules);
}

/** The answer is due later, by a decision that the sender can read. */
export function extendClock(petition: InHand, days: number, rules: Rules) {
  const { countdown } = petition;
  return restartDeadline(petition, { ...countdown, days: countdown.days + days, extendedBy: days }, rules);
}

/**
 * The same limit by the calendar of `rules`, for days off that were announced since. Alerts start again only if the due
 * day is another; the day that was promised at intake stays.
 */
export function recalculateClock(petition: Petition, rules: Rules) {
  const { id, version } = rules.calendar;
  const countdown = { ...petition.countdown, calendar: { id, version } };
  const due = dueOf(countdown, rules.calendar);
  const isSame = due.dueOn === petition.dueOn && due.answerDueAt === petition.answerDueAt;
  if (!isSame) return restartDeadline(petition, countdown, rules);
  // Alerts look at the present calendar when they are due.
  return { countdown, ...due, triageDueOn: watch({ ...petition, countdown }, rules).triageDueOn };
}

/** Another owner, with its own clock: a new one, or the one that it left when it passed the petition on itself. */
export function passOn(petition: InHand, to: string, rules: Placed) {
  const custody = [...(petition.custody ?? []), custodyOf(petition, rules.now)];
  const left = { assignee: undefined, appointment: undefined };
  return { agency: to, custody, ...left, ...clockOf({ ...petition, status: 'submitted', agency: to, custody }, rules) };
}

/** The agency above answers again, within a limit of its own. A root agency has none above and answers itself. */
export function appealTo(petition: PetitionIn<'answered' | 'published'>, to: string, rules: Placed) {
  const { matter, round } = petition;
  const clock = restartClock({ agency: to, matter, round, status: 'submitted' }, rules);
  const started = { assignee: undefined, publication: undefined, ...clock };
  if (to === petition.agency) return started;
  const { on, dueOn, isLate: isAnsweredLate } = petition.answer;
  const { delays } = petition;
  const custody = [
    ...(petition.custody ?? []),
    {
      ...custodyOf(petition, rules.now),
      answered: { on, dueOn, ...(isAnsweredLate && ({ isLate: true } as const)), ...(delays && { delays }) },
    },
  ];
  return { agency: to, custody, ...started };
}

/** An agency cannot gain time by passing a petition on and getting it back: its clock continues where it was. */
function clockOf(petition: Restarted & { readonly custody: readonly Custody[] }, rules: Placed) {
  const earlier = petition.custody.findLast(({ agency }) => agency === petition.agency);
  if (earlier === undefined) return restartClock(petition, rules);
  const { countdown, until } = earlier;
  const instants = isInHours(countdown) ? { fromAt: until, toAt: rules.now } : {};
  const pause = { from: localDateOf(until), to: localDateOf(rules.now), reason: 'forwarded' as const, ...instants };
  const continued = { ...countdown, pauses: [...countdown.pauses, pause] };
  return { held: undefined, ...restartDeadline(petition, continued, rules) };
}

/** When the present owner got the petition. */
export const arrivedAt = ({ custody, receivedAt }: Pick<Petition, 'custody' | 'receivedAt'>): Instant =>
  custody?.at(-1)?.until ?? receivedAt;

const custodyOf = (petition: Petition, now: Instant): Custody => ({
  agency: petition.agency,
  from: arrivedAt(petition),
  until: now,
  countdown: petition.countdown,
  dueOn: petition.dueOn,
});

/** A petition as it is after the move: `status` is the one that it gets. */
type Restarted = Pick<Petition, 'agency' | 'matter' | 'round' | 'status'>;

/** A clock of its own for another owner, or for another answer. */
export function restartClock({ agency, matter, round, status }: Restarted, rules: Placed) {
  const today = localDateOf(rules.now);
  const policy = policyFor({ agency, superiors: rules.superiors, matter, on: today }, rules.policies);
  return {
    held: undefined,
    ...restartDeadline({ round, status }, startCountdown('answer', today, policy, rules.calendar), rules),
  };
}

const heldBy = ({ status, countdown }: InHand, now: Instant) => ({
  ...{ status, countdown, since: localDateOf(now) },
  ...(isInHours(countdown) && { sinceAt: now }),
});

function restartDeadline({ round, status }: Pick<Restarted, 'round' | 'status'>, countdown: Countdown, rules: Rules) {
  const deadline = { countdown, ...dueOf(countdown, rules.calendar), alerts: {} };
  return { ...deadline, round: round + 1, ...watch({ ...deadline, status }, rules) };
}

type Watched = Pick<Petition, 'countdown' | 'dueOn' | 'answerDueAt' | 'alerts'> & { readonly status: Status };

/**
 * What is watched of a petition in its status: by when it has to be accepted, if it is not, and the instant of the next
 * alert, which may be past; `undefined` once all were noted.
 */
export const watch = (watched: Watched, { calendar, policies }: Omit<Rules, 'now'>) => ({
  triageDueOn: triageOf(watched, calendar, policies)?.dueOn,
  nextAlertAt: nextStepAt(stepsOf(watched, calendar, policies), watched.alerts),
});
