import type { DirectoryStore } from '../../directory/store.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { findForPhone, leadingOf } from '../../petitions/citizen-access.ts';
import type { EventName } from '../../petitions/domain/case/events.ts';
import type { Petition } from '../../petitions/domain/case/petition.ts';
import { superiorsIn } from '../../petitions/domain/deadlines/policy-for.ts';
import { appeal, reopen, type SenderRules, withdraw } from '../../petitions/domain/moves/acts/sender.ts';
import { givenAnswer } from '../../petitions/domain/moves/given-answer.ts';
import { rateAnswer } from '../../petitions/domain/rate.ts';
import { unlist } from '../../petitions/duplicates.ts';
import type { Intake } from '../../petitions/receive-petition.ts';
import { retryConflict } from '../../petitions/retry-conflict.ts';
import { saveMove } from '../../petitions/save-move.ts';
import type { PetitionStore } from '../../petitions/store.ts';
import { notDoneReply, ratedAnswerReply, reopenedReply, withdrawnReply } from './domain/act-replies.ts';
import type { CommandResult } from './domain/outcome.ts';
import type { PetitionAct } from './domain/petition-act.ts';
import { notFoundReply } from './domain/replies.ts';
import type { Sender } from './sender.ts';

type Deps = Pick<Intake, 'calendar' | 'secrets'> & {
  readonly petitions: Pick<PetitionStore, 'find' | 'save'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
};
type Decided = Petition | Refusal<string>;

/**
 * Withdraws a petition, says that its answer did not resolve the matter, or rates the answer, from the phone that sent the
 * petition or was given with it. A message that comes again because its gateway had no answer is answered as the first time.
 */
export async function actOnPetition(deps: Deps, act: PetitionAct, sender: Sender): Promise<CommandResult> {
  const result = await retryConflict(() => actOnce(deps, act, sender));
  if (isRefusal(result)) throw new Error(`The petition ${act.code} was changed again and again`);
  return result;
}

async function actOnce(deps: Deps, act: PetitionAct, { phone, receivedAt, now }: Sender) {
  const { petitions, calendar, secrets } = deps;
  const petition = await findForPhone(petitions, { code: act.code, phone, secret: secrets.CODE_KEY });
  if (petition === undefined) return { outcome: 'notTaken', reply: notFoundReply(act.code) } as const;
  if (isDone(petition, act, receivedAt)) return done(act, petition);

  const leading = await leadingOf(petitions, petition);
  const decided = await decide(deps, petition, { act, rules: { now, calendar, leading } });
  if (isRefusal(decided)) return { outcome: 'notTaken', reply: notDoneReply(act, decided.refused) } as const;
  const saved = decided === petition ? petition : await saveMove(petitions, petition, decided);
  if (isRefusal(saved)) return saved;
  if (petition.status === 'merged' && saved.status !== 'merged') await unlist(petitions, petition);
  return done(act, saved);
}

type Request = { readonly act: PetitionAct; readonly rules: SenderRules };

async function decide({ directory }: Deps, petition: Petition, { act, rules }: Request): Promise<Decided> {
  switch (act.act) {
    case 'withdraw':
      return withdraw(petition, rules, act.reason);
    case 'rate':
      return rateAnswer(petition, { level: act.level, ...(act.comment && { comment: act.comment }) }, rules);
    default: {
      const tree = await directory.tree(rules.now);
      const placed = { ...rules, superiors: superiorsIn(tree) };
      const reopened = reopen(petition, placed, act.reason);
      if (!isRefusal(reopened) || reopened.refused !== 'petition.reopenedBefore') return reopened;
      const { agency } = givenAnswer(petition, rules.leading) ?? petition;
      const to = tree.superiors(agency).find((code) => tree.find(code) !== undefined) ?? agency;
      return appeal(petition, placed, { to, reason: act.reason });
    }
  }
}

function done(act: PetitionAct, petition: Petition): CommandResult {
  switch (act.act) {
    case 'withdraw':
      return { outcome: 'withdrawn', reply: withdrawnReply(petition.code) };
    case 'rate':
      return { outcome: 'answerRating', reply: ratedAnswerReply(petition.code, act.level) };
    default:
      return { outcome: 'unresolved', reply: reopenedReply(petition) };
  }
}

const traces: Readonly<Record<'withdraw' | 'unresolved', readonly EventName[]>> = {
  withdraw: ['withdrawn'],
  unresolved: ['reopened', 'appealed'],
};

/** By an earlier attempt to process the same message: nothing was done with this text before the message arrived. */
function isDone({ events }: Petition, act: PetitionAct, receivedAt: string): boolean {
  if (act.act === 'rate') return false;
  return events.some(
    ({ event, note, at }) => traces[act.act].includes(event) && note === act.reason && at >= receivedAt,
  );
}
