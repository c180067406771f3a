import type { Calendar } from '../../calendar/calendar.ts';
import { countWorkingDays } from '../../calendar/working-days.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { events } from './events.ts';
import type { Petition } from './petition.ts';
import { isRatingClosed } from './rate.ts';
import { isAnswered, isOpen, statusLabels } from './status.ts';

/** A petition as its sender sees it: no names of staff, no internal notes, an unpublished answer not yet. */
export function citizenView(petition: Petition, now: Instant, calendar: Calendar) {
  const { code, status, agency, receivedAt, dueOn, provisional, answer, publication, refusal, rating } = petition;
  const isShown = isAnswered(status) && answer !== undefined;
  return {
    code,
    status,
    label: statusLabels[status],
    kind: petition.kind,
    content: petition.content,
    agency,
    receivedAt,
    dueOn,
    ...workingDays(petition, now, calendar),
    ...(provisional && { provisional }),
    timeline: timelineOf(petition),
    ...(isShown && { answer: { number: answer.number, text: answer.text, at: answer.at } }),
    ...(isShown && publication && { publication }),
    ...(refusal && { refusal }),
    ...(rating && {
      rating: {
        level: rating.level,
        resolved: rating.resolved,
        reasons: rating.reasons,
        comment: rating.comment,
        at: rating.changedAt,
      },
    }),
    actions: actionsOf(petition, now),
  };
}

/** Only while a clock runs: what is left, counting today's end as gone, or how late it is. */
export function workingDays({ status, dueOn }: Petition, now: Instant, calendar: Calendar) {
  if (!isOpen(status) || status === 'needsSupplement') return {};
  const today = localDateOf(now);
  return today <= dueOn
    ? { workingDaysLeft: countWorkingDays(calendar, today, dueOn) }
    : { workingDaysLate: countWorkingDays(calendar, dueOn, today) };
}

function timelineOf(petition: Petition) {
  return petition.events
    .filter(({ event }) => events[event].isPublic)
    .map(({ at, event, note }) => ({ at, event, label: events[event].label, ...(note !== undefined && { note }) }));
}

/** What a citizen may do by the API today; the state machine knows more moves than these have doors. */
const actionsOf = (petition: Petition, now: Instant) =>
  isAnswered(petition.status) && !isRatingClosed(petition, now) ? ['rating'] : [];
