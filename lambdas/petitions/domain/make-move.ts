import type { Calendar } from '../../calendar/calendar.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { type Countdown, reckon, startCountdown } from './deadline.ts';
import type { EventName } from './events.ts';
import { nextStep, stepMoments } from './ladder.ts';
import { type ClockEffect, type Move, step } from './moves.ts';
import type { Actor, Petition, PetitionEvent } from './petition.ts';
import { policyFor, policyNamed } from './policy.ts';

/** A history longer than this is a loop or an abuse; so many of the longest entries fit into an item with the rest. */
export const MAX_EVENTS = 80;
/** Of these, kept for what leads on and for the citizen's own word: a contact opened often must not bar an answer. */
export const KEPT_EVENTS = 30;

type Happening = {
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly event: EventName;
  readonly by?: Actor;
  readonly note?: string;
};

export type MoveRefusal = Refusal<'petition.illegalMove' | 'petition.historyFull'>;

/** The petition after a move: status, clock, alerts and history follow from the state machine alone. */
export function makeMove(petition: Petition, move: Move, happening: Happening): Petition | MoveRefusal {
  const led = step(move, petition.status, petition.held?.status);
  if (isRefusal(led)) return refuse('petition.illegalMove', { ...led.detail, version: petition.version });

  const leadsOn = led.to !== petition.status || happening.by === undefined;
  const recorded = record(petition, happening, leadsOn ? MAX_EVENTS : MAX_EVENTS - KEPT_EVENTS);
  if (isRefusal(recorded)) return recorded;
  return turnClock({ ...recorded, status: led.to }, petition, led.clock, happening);
}

/** The petition with one more event and nothing else changed. */
export function record(
  petition: Petition,
  { now, event, by, note }: Omit<Happening, 'calendar'>,
  most = MAX_EVENTS - KEPT_EVENTS,
): Petition | Refusal<'petition.historyFull'> {
  if (petition.events.length >= most) {
    return refuse('petition.historyFull', { detail: `A petition keeps at most ${most} events of this kind.` });
  }
  const entry: PetitionEvent = { at: now, event, ...(by && { by }), ...(note !== undefined && { note }) };
  return { ...petition, version: petition.version + 1, events: [...petition.events, entry] };
}

function turnClock(moved: Petition, before: Petition, effect: ClockEffect, { now, calendar }: Happening): Petition {
  const today = localDateOf(now);
  const held = { status: before.status, countdown: before.countdown, since: today };
  switch (effect) {
    case 'keep':
      return moved;
    case 'end':
      return silence({ ...moved, ...answerClock(before, calendar), held: undefined });
    case 'stop':
      return silence({ ...moved, held });
    case 'publication': {
      const policy = policyNamed(before.countdown.policy.id, before.countdown.policy.version);
      const published = startCountdown('publication', today, policy, calendar);
      return arm(dueAnew({ ...moved, held }, published, calendar), now, calendar);
    }
    case 'resume':
      return arm(dueAnew({ ...moved, held: undefined }, resumed(before, now), calendar), now, calendar);
    case 'restart': {
      const policy = policyFor({ agency: moved.agency, matter: moved.matter, on: today });
      return arm(
        dueAnew({ ...moved, held: undefined }, startCountdown('answer', today, policy, calendar), calendar),
        now,
        calendar,
      );
    }
  }
}

/** What is over is judged by the deadline of its answer, also where its publication had one of its own. */
function answerClock({ held, countdown, dueOn, provisional }: Petition, calendar: Calendar) {
  if (held === undefined) return { countdown, dueOn, provisional };
  const reckoned = reckon(held.countdown, calendar);
  return { countdown: held.countdown, dueOn: reckoned.dueOn, provisional: reckoned.provisional };
}

function resumed({ held, countdown, status }: Petition, now: Instant): Countdown {
  if (held === undefined) return countdown;
  const pause = { from: held.since, to: localDateOf(now), reason: status };
  return { ...held.countdown, pauses: [...held.countdown.pauses, pause] };
}

function dueAnew(petition: Petition, countdown: Countdown, calendar: Calendar): Petition {
  const { dueOn, provisional } = reckon(countdown, calendar);
  return { ...petition, countdown, dueOn, provisional, round: petition.round + 1, alerts: {} };
}

/** Nothing is to be said while nobody owes the citizen a step. */
const silence = (petition: Petition): Petition => ({ ...petition, nextAlertAt: undefined });

/** Sets the instant at which the deadline must next be spoken of. */
export function arm(petition: Petition, now: Instant, calendar: Calendar): Petition {
  const next = nextStep(stepMoments(calendar, petition.dueOn, petition.countdown.stage), petition.alerts, now);
  return { ...petition, nextAlertAt: next?.at };
}
