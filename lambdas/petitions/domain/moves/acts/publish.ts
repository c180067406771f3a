import { type Refusal, refuse } from '../../../../kernel/refusal.ts';
import type { Petition } from '../../case/petition.ts';
import { personalDataIn } from '../../personal-data.ts';
import type { Act, ClosingCode } from '../acts.ts';
import { guards } from '../guards.ts';
import { type MoveCode, type MoveRefusal, makeMove } from '../make-move.ts';
import type { After } from '../moves.ts';

export type PublishCode = ClosingCode | 'petition.locked' | 'petition.ownAnswer' | 'petition.personalData';

type Publishing = {
  readonly summary: string;
  /** The officer has read the warnings, and what was found may be published. */
  readonly confirm: boolean;
};

/** Makes the answer public with a summary. Personal data in the summary or the answer stops it until it is confirmed. */
export function publish(
  petition: Petition,
  act: Act,
  { summary, confirm }: Publishing,
): After<'publish'> | Refusal<PublishCode> {
  const refused = guards.publish(petition, act);
  if (refused !== undefined) return refused;

  const found = [
    ...personalDataIn(summary).map((entry) => ({ in: 'summary', ...entry })),
    ...personalDataIn(petition.answer?.text ?? '').map((entry) => ({ in: 'answer', ...entry })),
  ];
  if (found.length > 0 && !confirm && petition.status === 'awaitingPublication') {
    return refuse('petition.personalData', { found, senderNameChecked: false, version: petition.version });
  }
  const publication = { summary, at: act.now, dueOn: petition.dueOn };
  return makeMove(petition, 'publish', { ...act, publication });
}

/** Sends an answer that misses the question to be written again: the clock of the answer continues. */
export function returnAnswer(petition: Petition, act: Act, reason: string): After<'returnAnswer'> | MoveRefusal {
  return makeMove(petition, 'returnAnswer', { ...act, note: reason });
}

export type UndoAcceptCode = MoveCode | 'petition.answeredBefore';

/** Takes back an acceptance that was a mistake, so that the petition can be refused or sent back. */
export function undoAccept(
  petition: Petition,
  act: Act,
  reason: string,
): After<'undoAccept'> | Refusal<UndoAcceptCode> {
  return guards.undoAccept(petition) ?? makeMove(petition, 'undoAccept', { ...act, note: reason });
}

/** For colleagues only. */
export function note(petition: Petition, act: Act, text: string): After<'note'> | MoveRefusal {
  return makeMove(petition, 'note', { ...act, note: text });
}
