import { isRefusal } from '../../kernel/refusal.ts';
import { findForPhone } from '../../petitions/citizen-access.ts';
import { MAX_SUPPLEMENT } from '../../petitions/contract.ts';
import type { Petition } from '../../petitions/domain/case/petition.ts';
import { supplement } from '../../petitions/domain/moves/acts/supplement.ts';
import type { Intake } from '../../petitions/receive-petition.ts';
import { retryConflict } from '../../petitions/retry-conflict.ts';
import { saveMove } from '../../petitions/save-move.ts';
import type { PetitionStore } from '../../petitions/store.ts';
import type { CommandResult } from './domain/outcome.ts';
import { notAskedReply, notFoundReply, supplementedReply, supplementTooLongReply } from './domain/replies.ts';
import type { Sender } from './sender.ts';

type Deps = Pick<Intake, 'calendar' | 'secrets'> & { readonly petitions: Pick<PetitionStore, 'find' | 'save'> };
type Supplement = Pick<Sender, 'phone' | 'receivedAt' | 'now'> & { readonly code: string; readonly text: string };

/**
 * What the agency asked for, from the phone that sent the petition or was given with it. The same text again changes
 * nothing, and a message that comes again because its gateway had no answer is answered as the first time, whatever staff
 * have done since.
 */
export async function addSupplement(deps: Deps, supplement: Supplement): Promise<CommandResult> {
  const result = await retryConflict(() => addOnce(deps, supplement));
  if (isRefusal(result)) throw new Error(`The petition ${supplement.code} was changed again and again`);
  return result;
}

async function addOnce({ petitions, calendar, secrets }: Deps, { code, text, phone, receivedAt, now }: Supplement) {
  const petition = await findForPhone(petitions, { code, phone, secret: secrets.CODE_KEY });
  if (petition === undefined) return { outcome: 'notTaken', reply: notFoundReply(code) } as const;
  if (text.length > MAX_SUPPLEMENT) return { outcome: 'notTaken', reply: supplementTooLongReply(code) } as const;

  if (isAdded(petition, text, receivedAt))
    return { outcome: 'supplement', reply: supplementedReply(petition) } as const;
  const supplemented = supplement(petition, { now, calendar }, text);
  if (isRefusal(supplemented)) return { outcome: 'notTaken', reply: notAskedReply(code) } as const;
  const saved = supplemented === petition ? petition : await saveMove(petitions, petition, supplemented);
  return isRefusal(saved) ? saved : ({ outcome: 'supplement', reply: supplementedReply(saved) } as const);
}

/** By an earlier attempt to process the same message: nothing was added with this text before the message arrived. */
const isAdded = ({ events }: Petition, text: string, receivedAt: string): boolean =>
  events.some(({ event, note, at }) => event === 'supplemented' && note === text && at >= receivedAt);
