import type { Calendar } from '../../calendar/calendar.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { type MoveRefusal, makeMove } from './make-move.ts';
import type { Actor, Petition, refusalGrounds } from './petition.ts';

/** Who acts, when, and the calendar that counts the days. */
export type Act = { readonly now: Instant; readonly by: Actor; readonly calendar: Calendar };

export function accept(petition: Petition, act: Act): Petition | MoveRefusal {
  return makeMove(petition, 'accept', { ...act, event: 'accepted' });
}

export function assign(petition: Petition, act: Act, to: Actor): Petition | MoveRefusal {
  const moved = makeMove(petition, 'assign', { ...act, event: 'assigned' });
  return isRefusal(moved) ? moved : { ...moved, assignee: to };
}

type Ground = (typeof refusalGrounds)[number];

/** The note tells the citizen why, and where to go instead. */
export function refusePetition(petition: Petition, act: Act, ground: Ground, note: string): Petition | MoveRefusal {
  const moved = makeMove(petition, 'refuse', { ...act, event: 'refused', note });
  return isRefusal(moved) ? moved : { ...moved, refusal: { ground, note, at: act.now } };
}

/**
 * An answer to be published first waits for whoever checks that it fits the question; a private one is out at once.
 * What was said of an earlier answer is not said of this one.
 */
export function answer(petition: Petition, act: Act, text: string, publish: boolean): Petition | MoveRefusal {
  const moved = publish
    ? makeMove(petition, 'answerToPublish', { ...act, event: 'answerDrafted' })
    : makeMove(petition, 'answer', { ...act, event: 'answered' });
  if (isRefusal(moved)) return moved;

  const { by, now } = act;
  const number = (petition.answer?.number ?? 0) + 1;
  const given = { number, text, at: now, on: localDateOf(now), by, dueOn: petition.dueOn };
  return { ...moved, answer: given, publication: undefined, rating: undefined };
}

export function publish(petition: Petition, act: Act, summary: string): Petition | MoveRefusal {
  const moved = makeMove(petition, 'publish', { ...act, event: 'published' });
  return isRefusal(moved) ? moved : { ...moved, publication: { summary, at: act.now } };
}
