import type { Refusal } from '../../../../kernel/refusal.ts';
import { NO_SUPPLEMENT } from '../../case/choices.ts';
import type { Petition } from '../../case/petition.ts';
import type { Rules } from '../../deadlines/clock.ts';
import type { Act } from '../acts.ts';
import { guards } from '../guards.ts';
import { type MoveCode, type MoveRefusal, makeMove } from '../make-move.ts';
import { type After, isLegal } from '../moves.ts';

export type RequestSupplementCode = MoveCode | 'petition.delayUnexplained' | 'petition.tooOften';

/** Asks the sender for more: the clock stops, and the note says what is missing. */
export function requestSupplement(
  petition: Petition,
  act: Act,
  note: string,
): After<'requestSupplement'> | Refusal<RequestSupplementCode> {
  return guards.requestSupplement(petition, act) ?? makeMove(petition, 'requestSupplement', { ...act, note });
}

/** The sender adds what was asked for. The same text again changes nothing: somebody pressed the button twice. */
export function supplement(petition: Petition, rules: Rules, text: string): Petition | MoveRefusal {
  const last = petition.events.at(-1);
  if (last?.event === 'supplemented' && last.note === text) return petition;
  return makeMove(petition, 'supplement', { ...rules, note: text });
}

/** What the sender reads when a petition is closed because nothing was added. */
const NOTICE =
  'Hệ thống kết thúc phản ánh, kiến nghị vì không nhận được thông tin bổ sung trong thời hạn. ' +
  'Khi có đủ thông tin, ông/bà có thể gửi phản ánh, kiến nghị mới.';

/** Closes a petition whose sender added nothing in time; `undefined` if that time is not over. */
export function missSupplement(petition: Petition, rules: Rules): After<'missSupplement'> | MoveRefusal | undefined {
  const isOver = petition.checkAt !== undefined && petition.checkAt <= rules.now;
  if (!isOver || !isLegal(petition, 'missSupplement')) return undefined;
  const refusal = { ground: NO_SUPPLEMENT, note: NOTICE, at: rules.now } as const;
  return makeMove(petition, 'missSupplement', { ...rules, refusal, note: NOTICE });
}
