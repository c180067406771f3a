import { type Refusal, refuse } from '../../../../kernel/refusal.ts';
import type { Petition } from '../../case/petition.ts';
import { isAnswered, isOpen } from '../../case/status.ts';
import type { Act } from '../acts.ts';
import { mayMake } from '../allowed.ts';
import { guards } from '../guards.ts';
import { illegalMove, type MoveCode, makeMove } from '../make-move.ts';
import type { After, Move } from '../moves.ts';

export type RestrictCode = MoveCode | 'caller.forbidden';

export type LockCode = RestrictCode | 'petition.everyoneBarred';

type Lock = {
  readonly reason: string;
  /** Ids of people whom it may be about: they cannot open it, whatever their role. */
  readonly barred?: readonly string[] | undefined;
  /** The ids of heads and leaders in post at the agency and above it; needed where somebody is barred. */
  readonly readers?: readonly string[];
};

/**
 * It looks like a denunciation: from now on only heads and leaders read it. Anyone who handles it may lock it, but
 * somebody must be left who can read it and unlock it. What ended without an answer and leads others is separated from them
 * first.
 */
export function lock(
  petition: Petition,
  act: Act,
  { reason, barred = [], readers = [] }: Lock,
): After<'lock'> | Refusal<LockCode> {
  // Their senders would lose the outcome that they were given.
  if (!isOpen(petition.status) && !isAnswered(petition.status) && (petition.duplicates ?? []).length > 0) {
    return illegalMove(petition, 'lock');
  }
  if (barred.length > 0 && readers.every((id) => barred.includes(id))) return refuse('petition.everyoneBarred');
  const locked = { at: act.now, by: act.by, reason, ...(barred.length > 0 && { barred }) };
  return forbidden('lock', act) ?? makeMove(petition, 'lock', { ...act, lock: locked, note: reason });
}

export type UnlockCode = RestrictCode | 'petition.notLocked';

export function unlock(petition: Petition, act: Act, reason: string): After<'unlock'> | Refusal<UnlockCode> {
  return forbidden('unlock', act) ?? guards.unlock(petition) ?? makeMove(petition, 'unlock', { ...act, note: reason });
}

/** What the sender reads in the place of what was removed. */
const NOTICE =
  'Nội dung thuộc bí mật nhà nước đã được gỡ bỏ. Đề nghị liên hệ trực tiếp cơ quan có thẩm quyền, không gửi qua mạng.';

/** State secrets are not kept here: erases what was written, and closes the petition. */
export function remove(petition: Petition, act: Act, reason: string): After<'remove'> | Refusal<RestrictCode> {
  const refusal = { ground: 'stateSecret', note: NOTICE, at: act.now } as const;
  return forbidden('remove', act) ?? withReason(makeMove(petition, 'remove', { ...act, refusal }), reason);
}

/** The reason of the removal is the only note that stays. */
function withReason<R extends After<'remove'> | Refusal<MoveCode>>(removed: R, reason: string): R {
  if (!('events' in removed)) return removed;
  const last = removed.events.length - 1;
  return { ...removed, events: removed.events.map((entry, at) => (at === last ? { ...entry, note: reason } : entry)) };
}

const forbidden = (move: Move, { mover }: Act): Refusal<'caller.forbidden'> | undefined =>
  mover !== undefined && !mayMake(move, mover) ? refuse('caller.forbidden') : undefined;
