import { isRefusal } from '../../kernel/refusal.ts';
import { findForPhone } from '../../petitions/citizen-access.ts';
import { MAX_SUPPLEMENT } from '../../petitions/contract.ts';
import { supplement } from '../../petitions/domain/moves/acts/supplement.ts';
import type { Intake } from '../../petitions/receive-petition.ts';
import { retryConflict } from '../../petitions/retry-conflict.ts';
import { saveMove } from '../../petitions/save-move.ts';
import type { PetitionStore } from '../../petitions/store.ts';
import type { CommandResult } from './domain/outcome.ts';
import { notAskedReply, notFoundReply, supplementedReply, supplementTooLongReply } from './domain/replies.ts';

type Deps = Pick<Intake, 'calendar' | 'secrets'> & { readonly petitions: Pick<PetitionStore, 'find' | 'save'> };
type Supplement = { readonly code: string; readonly text: string; readonly phone: string; readonly now: string };

/** What the agency asked for, from the phone that sent the petition or was given with it. The same text again changes nothing. */
export async function addSupplement(deps: Deps, supplement: Supplement): Promise<CommandResult> {
  const result = await retryConflict(() => addOnce(deps, supplement));
  if (isRefusal(result)) throw new Error(`The petition ${supplement.code} was changed again and again`);
  return result;
}

async function addOnce({ petitions, calendar, secrets }: Deps, { code, text, phone, now }: Supplement) {
  const petition = await findForPhone(petitions, { code, phone, secret: secrets.CODE_KEY });
  if (petition === undefined) return { outcome: 'notTaken', reply: notFoundReply(code) } as const;
  if (text.length > MAX_SUPPLEMENT) return { outcome: 'notTaken', reply: supplementTooLongReply(code) } as const;

  const supplemented = supplement(petition, { now, calendar }, text);
  if (isRefusal(supplemented)) return { outcome: 'notTaken', reply: notAskedReply(code) } as const;
  const saved = supplemented === petition ? petition : await saveMove(petitions, petition, supplemented);
  return isRefusal(saved) ? saved : ({ outcome: 'supplement', reply: supplementedReply(saved) } as const);
}
