import type { Calendar } from '../../calendar/calendar.ts';
import { countWorkingDays } from '../../calendar/working-days.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { events } from './events.ts';
import { moves } from './moves.ts';
import type { Petition } from './petition.ts';
import { isAnswered, isOpen, statusLabels } from './status.ts';

/** What a citizen may do by the API today; the state machine knows more moves than these have doors. */
const citizenMoves = [['rating', 'rate']] as const;

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
      rating: { level: rating.level, resolved: rating.resolved, comment: rating.comment, at: rating.changedAt },
    }),
    actions: citizenMoves.filter(([, move]) => isLegal(move, status)).map(([action]) => action),
  };
}

/** Only while a clock runs: what is left, counting today's end as gone, or how late it is. */
export function workingDays({ status, dueOn, held }: Petition, now: Instant, calendar: Calendar) {
  const isStopped = held !== undefined && status === 'needsSupplement';
  if (!isOpen(status) || isStopped) return {};
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

const isLegal = (move: keyof typeof moves, status: Petition['status']) =>
  moves[move].from.some((from) => from === status);
