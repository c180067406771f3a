import { localDateOf } from '../../kernel/time.ts';
import { type Rules, refusalDueOn } from './clock.ts';
import { type MoveRefusal, makeMove } from './make-move.ts';
import type { After } from './moves.ts';
import type { Actor, RefusalNotice } from './parts.ts';
import type { Petition } from './petition.ts';

/** Who acts for which agency, when, and the rules that apply. */
export type Act = Rules & { readonly by: Actor; readonly agency: string };

export function accept(petition: Petition, act: Act): After<'accept'> | MoveRefusal {
  return makeMove(petition, 'accept', act);
}

export function assign(petition: Petition, act: Act, assignee: Actor): After<'assign'> | MoveRefusal {
  return makeMove(petition, 'assign', { ...act, assignee });
}

/** The note tells the citizen why, and where to go instead. */
export function refusePetition(
  petition: Petition,
  act: Act,
  { ground, note }: Pick<RefusalNotice, 'ground' | 'note'>,
): After<'refuse'> | MoveRefusal {
  const refusal = { ground, note, at: act.now, dueOn: refusalDueOn(petition, act) };
  return makeMove(petition, 'refuse', { ...act, note, refusal });
}

/** A published answer waits for a second person to check that it fits the question; a private one is sent at once. */
export function answer(
  petition: Petition,
  act: Act,
  { text, publish }: { readonly text: string; readonly publish: boolean },
): After<'answer' | 'answerToPublish'> | MoveRefusal {
  const { by, now } = act;
  const number = (petition.answer?.number ?? 0) + 1;
  const written = { number, text, at: now, on: localDateOf(now), by, dueOn: petition.dueOn };
  return makeMove(petition, publish ? 'answerToPublish' : 'answer', { ...act, answer: written });
}

export function publish(petition: Petition, act: Act, summary: string): After<'publish'> | MoveRefusal {
  return makeMove(petition, 'publish', { ...act, publication: { summary, at: act.now, dueOn: petition.dueOn } });
}
