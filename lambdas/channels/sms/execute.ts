import { isRefusal } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import type { StoppedNumbers } from '../../messages/stopped-numbers.ts';
import { findForPhone } from '../../petitions/citizen-access.ts';
import { emergencyCallFor } from '../../petitions/domain/advice/other-ways.ts';
import { type Intake, receivePetition } from '../../petitions/receive-petition.ts';
import type { PetitionStore } from '../../petitions/store.ts';
import { actOnPetition } from './act-on-petition.ts';
import { addSupplement } from './add-supplement.ts';
import type { CommandResult } from './domain/outcome.ts';
import type { SmsCommand } from './domain/parse-sms.ts';
import { helpReply, notFoundReply, petitionReply, resentReply, statusReply, tooManyReply } from './domain/replies.ts';
import { type RatingDeps, rateDossier } from './rate-dossier.ts';
import type { Sender } from './sender.ts';
import { stopNotices } from './stop-notices.ts';

export type ExecuteDeps = {
  readonly intake: Intake & { readonly petitions: Pick<PetitionStore, 'save'> };
  readonly ratings: RatingDeps;
  readonly stopped: StoppedNumbers;
};

type CommandOf<Kind extends SmsCommand['kind']> = Extract<SmsCommand, { kind: Kind }>;

/** Executes the command of a message. Idempotent: the same key gives the same reply and no further effect. */
export async function execute(
  { intake, ratings, stopped }: ExecuteDeps,
  command: SmsCommand,
  sender: Sender,
): Promise<CommandResult> {
  switch (command.kind) {
    case 'petition':
      return submitPetition(intake, command, sender);
    case 'rating':
      return rateDossier(ratings, command, { ...sender, secret: intake.secrets.CODE_KEY });
    case 'status':
      return replyWithStatus(intake, command, sender);
    case 'supplement':
      return addSupplement(intake, { ...command, ...sender });
    case 'act':
      return actOnPetition(intake, command, sender);
    case 'notices':
      return stopNotices(intake, stopped, command, sender);
    case 'help':
      return { outcome: 'help', reply: helpReply(command.problem, command.call) };
  }
}

/** Submits without an agency: reception assigns one, and asks the sender for the name that the law requires. */
async function submitPetition(
  intake: Intake,
  { content, arrival }: CommandOf<'petition'>,
  { phone, key, now }: Sender,
): Promise<CommandResult> {
  const body = { kind: 'reflection', content, contact: { phone }, hideIdentity: false, language: 'vi' } as const;
  const taken = await receivePetition(intake, { key, channel: 'sms', body }, now);
  const call = emergencyCallFor(content);
  if (!isRefusal(taken)) {
    const { petition, receipt, isResent } = taken;
    if (!isResent)
      return {
        outcome: 'petition',
        reply: petitionReply(petition, { receipt, arrival, call }),
      };
    return { outcome: 'petition', reply: resentReply(petition, { receipt, call }), effect: `resent#${petition.code}` };
  }
  if (taken.refused === 'petition.tooMany') {
    return { outcome: 'notTaken', reply: tooManyReply(call), effect: `tooMany#${localDateOf(now)}` };
  }
  throw new Error(`A petition by SMS was refused: ${taken.refused}`);
}

/** Only for the phone number that sent the petition or was given with it on the web. */
async function replyWithStatus(
  { petitions, secrets }: Intake,
  { code }: CommandOf<'status'>,
  { phone, now }: Sender,
): Promise<CommandResult> {
  const petition = await findForPhone(petitions, { code, phone, secret: secrets.CODE_KEY });
  if (petition === undefined) return { outcome: 'notTaken', reply: notFoundReply(code) };
  return { outcome: 'status', reply: statusReply(petition, localDateOf(now)) };
}
