import { isRefusal, type Refusal, refuse } from '../../../../kernel/refusal.ts';
import type { Actor } from '../../case/parts.ts';
import type { Petition, PetitionIn } from '../../case/petition.ts';
import { passOn, type Rules } from '../../deadlines/clock.ts';
import { withoutCopy } from '../../erase-contact.ts';
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

/** No request lasts as long: a part that is not listed then is left from one that failed. */
const LIST_AFTER_MS = 15 * 60_000;

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
    listAt: new Date(Date.parse(act.now) + LIST_AFTER_MS).toISOString(),
    ...(petition.lock && { lock: petition.lock }),
    ...passOn(refused, to, act),
    events: [{ at: act.now, event: 'splitOff', by: act.by, agency: act.agency, to, note: reason }],
  };
}

/** Who sent it, how, and what proves that. */
function sentBy(petition: Petition) {
  const { kind, matter, procedure, place, commune, point, language, channel, hideIdentity, notify } = petition;
  const { receiptHash, renewals, phoneProof, phoneEndingProof, sealedContact, contactErased } = petition;
  const { contactOf = petition.code } = petition;
  return {
    ...{ kind, matter, procedure, place, commune, point, language, channel, hideIdentity, notify },
    ...{ receiptHash, renewals, phoneProof, phoneEndingProof, sealedContact, contactErased, contactOf },
  };
}

type Link = Pick<Splitting, 'code' | 'to'> & { readonly reason?: string | undefined };

/** Who split the part off, also if a job lists it. */
type Listing = Rules & { readonly by?: Actor | undefined; readonly agency?: string | undefined };

/**
 * The petition with its part listed, once. The part exists by then, so it is listed whatever has happened to the petition
 * since, if need be without an event.
 */
export function withPart(petition: Petition, act: Listing, link: Link): Petition {
  const { parts = [] } = petition;
  if (parts.some(({ code }) => code === link.code)) return petition;
  const moved = linked(petition, act, link);
  return isRefusal(moved) ? { ...petition, parts: [...parts, partOf(link, act)] } : moved;
}

const linked = (petition: Petition, act: Listing, link: Link): After<'split'> | Refusal<MoveCode> =>
  makeMove(petition, 'split', { ...act, to: link.to, note: link.reason, part: partOf(link, act) });

const partOf = ({ code, to }: Link, { now }: Rules) => ({ code, agency: to, at: now });

/** The petition with a part that a failed request left out: what it would have noted is the first event of the part. */
export function withFoundPart(petition: Petition, part: Petition, rules: Rules): Petition {
  const { by, agency, to = part.agency, note } = { ...part.events[0] };
  return withPart(petition, { ...rules, by, agency }, { code: part.code, to, reason: note });
}

/** The part, once the petition that it was split from lists it. A contact that was erased meanwhile goes here too. */
export const asListed = (part: Petition, of: Petition, { now }: Pick<Rules, 'now'>): Petition =>
  withoutCopy({ ...part, listAt: undefined }, of, now);
