import { isRefusal, type Refusal, refuse } from '../../../../kernel/refusal.ts';
import type { Petition, PetitionIn } from '../../case/petition.ts';
import { passOn, type Rules } from '../../deadlines/clock.ts';
import type { Act } from '../acts.ts';
import { guards } from '../guards.ts';
import { type MoveCode, makeMove } from '../make-move.ts';
import type { After } from '../moves.ts';

export type SplitCode = MoveCode | 'petition.sameAgency' | 'petition.tooOften';

type Splitting = {
  readonly code: string;
  readonly to: string;
  /** What the other agency has to answer, in words of the sender. */
  readonly content: string;
  readonly reason: string;
  readonly proofs: { readonly keyHash: string; readonly bodyHash: string };
};

/**
 * The part that another agency answers: a petition of the same sender, whose receipt opens it. It counts as passed on, so its
 * agency has the clock that it would have after `forward`, and one that had the petition before continues its own. What
 * restricts the petition restricts the part.
 */
export function split(
  petition: Petition,
  act: Act,
  { code, to, content, reason, proofs }: Splitting,
): PetitionIn<'submitted'> | Refusal<SplitCode> {
  if (to === petition.agency) return refuse('petition.sameAgency');
  const refused = guards.split(petition) ?? linked(petition, act, { code, to, reason });
  if (isRefusal(refused)) return refused;
  return {
    ...sentBy(petition),
    ...proofs,
    ...{ code, content, version: 1, status: 'submitted', splitFrom: petition.code },
    ...{ receivedAt: petition.receivedAt, promisedOn: petition.promisedOn },
    ...(petition.lock && { lock: petition.lock }),
    ...passOn(refused, to, act),
    events: [{ at: act.now, event: 'splitOff', by: act.by, agency: act.agency, to, note: reason }],
  };
}

/** Who sent it, how, and what proves that. */
function sentBy(petition: Petition) {
  const { kind, matter, procedure, place, commune, point, language, channel, hideIdentity, notify } = petition;
  const { receiptHash, phoneProof, phoneEndingProof, sealedContact, contactOf = petition.code } = petition;
  return {
    ...{ kind, matter, procedure, place, commune, point, language, channel, hideIdentity, notify },
    ...{ receiptHash, phoneProof, phoneEndingProof, sealedContact, contactOf },
  };
}

type Link = Pick<Splitting, 'code' | 'to' | 'reason'>;

/**
 * The petition with its part listed, once. The part exists by then, so it is listed whatever has happened to the petition
 * since, if need be without an event.
 */
export function withPart(petition: Petition, act: Act, link: Link): Petition {
  const { parts = [] } = petition;
  if (parts.some(({ code }) => code === link.code)) return petition;
  const moved = linked(petition, act, link);
  return isRefusal(moved) ? { ...petition, parts: [...parts, partOf(link, act)] } : moved;
}

const linked = (petition: Petition, act: Act, link: Link): After<'split'> | Refusal<MoveCode> =>
  makeMove(petition, 'split', { ...act, to: link.to, note: link.reason, part: partOf(link, act) });

const partOf = ({ code, to }: Link, { now }: Rules) => ({ code, agency: to, at: now });
