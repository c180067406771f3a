import type { Calendar } from '../../../calendar/calendar.ts';
import type { Instant, LocalDate } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { type EventName, events, publicNote } from '../case/events.ts';
import type { Answer, Part, PetitionRating, Publication, RefusalNotice } from '../case/parts.ts';
import type { Petition } from '../case/petition.ts';
import type { Status } from '../case/status.ts';
import { supplementDueIn } from '../deadlines/clock.ts';
import { doneOf, type Late, lateIn } from '../deadlines/lateness.ts';
import { type WorkingDays, workingDays } from '../deadlines/working-days.ts';
import { statusLabels } from '../labels.ts';
import { allowedMoves } from '../moves/allowed.ts';
import { answersBefore, givenAnswer, ratingOf } from '../moves/given-answer.ts';
import { answerIn, type Leading, sharedWith } from './shared-answer.ts';

type TimelineEntry = {
  readonly at: Instant;
  readonly event: EventName;
  readonly label: Words;
  /** Where it was forwarded to: the code of an agency, or the name of a body outside the tree. */
  readonly to?: string;
  readonly note?: string;
};

/** What a sender can do, under the names of the routes. */
export const citizenActions = ['supplement', 'withdraw', 'reopen', 'appeal', 'rating'] as const;
export type CitizenAction = (typeof citizenActions)[number];

export type CitizenView = Pick<
  Petition,
  'code' | 'kind' | 'content' | 'agency' | 'place' | 'commune' | 'point' | 'receivedAt' | 'dueOn'
> &
  WorkingDays & {
    /** The instant at which the answer is due, by a tier in working hours. */
    readonly answerDueAt?: Instant;
    readonly status: Status;
    readonly label: Words;
    readonly provisional?: true;
    /** What was finished late. */
    readonly late?: readonly Late[];
    /** Until when the sender can add what the agency asked for. */
    readonly supplementDueOn?: LocalDate;
    /** The day by which the agency has promised an answer: it changes nothing about when the answer was due. */
    readonly newDueOn?: LocalDate;
    readonly timeline: readonly TimelineEntry[];
    readonly answer?: Pick<Answer, 'number' | 'text' | 'at'>;
    readonly publication?: Publication;
    readonly refusal?: RefusalNotice;
    /** What other agencies answer, as petitions of their own: the same receipt opens them. */
    readonly parts?: readonly Pick<Part, 'code' | 'agency'>[];
    readonly splitFrom?: string;
    /** How far the petition is that this one is answered with. */
    readonly leading?: Leading;
    /** Missing: by SMS, or by e-mail if there is no phone. */
    readonly notify?: NonNullable<Petition['notify']>;
    /** When contact and phone were erased. */
    readonly contactErasedAt?: Instant;
    readonly rating?: Omit<PetitionRating, 'changedAt' | 'version' | 'of'>;
    /** What the citizen may do now. */
    readonly actions: readonly CitizenAction[];
  };

/** A petition as its sender sees it: no names of staff, no internal notes. `leading`: what it is merged into. */
export function citizenView(
  petition: Petition,
  now: Instant,
  calendar: Calendar,
  leading?: Petition | undefined,
): CitizenView {
  const { code, status, kind, content, agency, receivedAt, dueOn, provisional, refusal } = petition;
  const { parts, splitFrom, place, commune, point } = petition;
  return {
    code,
    status,
    label: statusLabels[status],
    kind,
    content,
    agency,
    ...(place !== undefined && { place }),
    ...(commune !== undefined && { commune }),
    ...(point !== undefined && { point }),
    receivedAt,
    dueOn,
    ...(petition.answerDueAt !== undefined && { answerDueAt: petition.answerDueAt }),
    ...workingDays(petition, now, calendar),
    ...(provisional && { provisional }),
    ...lateOf(petition, calendar),
    ...supplementDueIn(petition),
    ...(petition.appointment && { newDueOn: petition.appointment.on }),
    timeline: timelineOf(petition),
    ...answerIn(petition),
    ...(status === 'merged' && leading && sharedWith(leading, answersBefore(petition))),
    ...(parts && { parts: parts.map(({ code, agency }) => ({ code, agency })) }),
    ...(splitFrom !== undefined && { splitFrom }),
    ...(refusal && { refusal }),
    ...(petition.notify && { notify: petition.notify }),
    ...(petition.contactErased && { contactErasedAt: petition.contactErased.at }),
    ...ratingIn(petition, leading),
    actions: actionsOn(petition, now, leading),
  };
}

function lateOf(petition: Petition, calendar: Calendar): Pick<CitizenView, 'late'> {
  const late = lateIn(doneOf(petition), calendar);
  return late.length === 0 ? {} : { late };
}

function timelineOf(petition: Petition): readonly TimelineEntry[] {
  return petition.events
    .filter(({ event }) => events[event].isPublic)
    .map(({ at, event, to, note: written }) => ({ at, event, to, note: publicNote(event, written) }))
    .map(({ at, event, to, note }) => ({
      ...{ at, event, label: events[event].label },
      ...(to !== undefined && { to }),
      ...(note !== undefined && { note }),
    }));
}

/** The rating of the answer that is shown: that of a duplicate may be of an answer which was replaced. */
function ratingIn(petition: Petition, leading: Petition | undefined): Pick<CitizenView, 'rating'> {
  const given = givenAnswer(petition, leading);
  const shown = petition.status === 'merged' ? given && ratingOf(petition, given.answer) : petition.rating;
  if (shown === undefined) return {};
  const { level, resolved, reasons, comment, changedAt } = shown;
  return { rating: { level, resolved, reasons, comment, at: changedAt } };
}

/** What the sender can do now; `leading` is what the petition is merged into. */
export function actionsOn(petition: Petition, now: Instant, leading?: Petition): readonly CitizenAction[] {
  const allowed = allowedMoves(petition, 'citizen', { now, leading }).map((move) =>
    move === 'rate' ? 'rating' : move,
  );
  return citizenActions.filter((action) => allowed.includes(action));
}
