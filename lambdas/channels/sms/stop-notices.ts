import { isRefusal } from '../../kernel/refusal.ts';
import type { StoppedNumbers } from '../../messages/stopped-numbers.ts';
import { findForPhone } from '../../petitions/citizen-access.ts';
import type { Intake } from '../../petitions/receive-petition.ts';
import { retryConflict } from '../../petitions/retry-conflict.ts';
import { saveNotify } from '../../petitions/save-notify.ts';
import type { PetitionStore } from '../../petitions/store.ts';
import type { CommandResult } from './domain/outcome.ts';
import { allNoticesReply, notFoundReply, noticesReply } from './domain/replies.ts';

type Deps = Pick<Intake, 'secrets'> & { readonly petitions: Pick<PetitionStore, 'find' | 'save'> };
type Choice = { readonly code?: string | undefined; readonly isStopped: boolean };
type Sender = { readonly phone: string; readonly now: string };

/** `DUNG`, `NHAN`: messages about one petition, or about all of the phone that the message came from. */
export async function stopNotices(
  deps: Deps,
  stopped: StoppedNumbers,
  { code, isStopped }: Choice,
  { phone, now }: Sender,
): Promise<CommandResult> {
  // A person who asks for messages about one petition wants to get them again.
  if (code === undefined || !isStopped) await stopped.set(phone, isStopped, now);
  if (code === undefined) {
    return { outcome: 'notices', reply: allNoticesReply(isStopped) };
  }
  const result = await retryConflict(() => choose(deps, { code, isStopped }, phone));
  if (isRefusal(result)) throw new Error(`The petition ${code} was changed again and again`);
  return result;
}

async function choose({ petitions, secrets }: Deps, { code, isStopped }: Required<Choice>, phone: string) {
  const petition = code && (await findForPhone(petitions, { code, phone, secret: secrets.CODE_KEY }));
  if (!petition) return { outcome: 'notTaken', reply: notFoundReply(`${code}`) } as const;
  const saved = await saveNotify(petitions, petition, isStopped ? 'none' : 'sms');
  return isRefusal(saved) ? saved : ({ outcome: 'notices', reply: noticesReply(saved.code, isStopped) } as const);
}
