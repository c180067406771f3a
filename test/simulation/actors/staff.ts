import type { Random } from '../../../demo/plan/random.ts';
import { isRefusal } from '../../../lambdas/kernel/refusal.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import type { Status } from '../../../lambdas/petitions/domain/case/status.ts';
import { answerPetition } from '../../../lambdas/petitions/staff/answering/answer.ts';
import { apologiseForDelay } from '../../../lambdas/petitions/staff/answering/apologise.ts';
import { explainPetitionDelay } from '../../../lambdas/petitions/staff/answering/explain-delay.ts';
import { extendDeadline } from '../../../lambdas/petitions/staff/answering/extend.ts';
import { replyInTheMeantime } from '../../../lambdas/petitions/staff/answering/interim-reply.ts';
import { notePetition } from '../../../lambdas/petitions/staff/answering/note.ts';
import { publishAnswer } from '../../../lambdas/petitions/staff/answering/publish.ts';
import { returnPetitionAnswer } from '../../../lambdas/petitions/staff/answering/return-answer.ts';
import { lockPetition } from '../../../lambdas/petitions/staff/restricted/lock.ts';
import { unlockPetition } from '../../../lambdas/petitions/staff/restricted/unlock.ts';
import { acceptPetition } from '../../../lambdas/petitions/staff/triage/accept.ts';
import { assignPetition } from '../../../lambdas/petitions/staff/triage/assign.ts';
import { forwardPetition } from '../../../lambdas/petitions/staff/triage/forward.ts';
import { forwardPetitionOut } from '../../../lambdas/petitions/staff/triage/forward-out.ts';
import { mergePetition } from '../../../lambdas/petitions/staff/triage/merge.ts';
import { refuseSubmission } from '../../../lambdas/petitions/staff/triage/refuse.ts';
import { requestPetitionSupplement } from '../../../lambdas/petitions/staff/triage/request-supplement.ts';
import { sendPetitionBack } from '../../../lambdas/petitions/staff/triage/send-back.ts';
import { splitOffPart } from '../../../lambdas/petitions/staff/triage/split.ts';
import { undoPetitionAcceptance } from '../../../lambdas/petitions/staff/triage/undo-accept.ts';
import { unmergePetition } from '../../../lambdas/petitions/staff/triage/unmerge.ts';
import { COMMUNE, callerOf, people, WARD } from '../world/people.ts';
import type { Request } from '../world/world.ts';
import { CRASHED, runAs } from './run.ts';

/** Each act with what it sends beside the version; `mark` makes its text its own. */
export const acts = {
  accept: { operation: acceptPetition, body: () => ({}) },
  acceptUrgent: { operation: acceptPetition, body: () => ({ tier: 'urgent' }) },
  acceptForHours: { operation: acceptPetition, body: () => ({ tier: 'hours4' }) },
  assign: { operation: assignPetition, body: (_: string, { to }: Colleague) => ({ to }) },
  undoAccept: { operation: undoPetitionAcceptance, body: (mark: string) => ({ reason: mark }) },
  refuse: { operation: refuseSubmission, body: (mark: string) => ({ ground: 'duplicate', note: mark }) },
  requestSupplement: { operation: requestPetitionSupplement, body: (mark: string) => ({ note: mark }) },
  extend: { operation: extendDeadline, body: (mark: string) => ({ days: 5, reason: mark }) },
  forward: {
    operation: forwardPetition,
    body: (mark: string, { other }: Colleague) => ({ agency: other, reason: mark }),
  },
  sendBack: { operation: sendPetitionBack, body: (mark: string) => ({ reason: mark }) },
  forwardOut: {
    operation: forwardPetitionOut,
    body: (mark: string) => ({ receiver: 'Công ty Điện lực', reason: mark }),
  },
  answer: { operation: answerPetition, body: (mark: string, { outcome }: Colleague) => ({ text: mark, ...outcome }) },
  answerToPublish: { operation: answerPetition, body: (mark: string) => ({ text: mark, publish: true }) },
  publish: { operation: publishAnswer, body: (mark: string) => ({ summary: mark, confirm: true }) },
  returnAnswer: { operation: returnPetitionAnswer, body: (mark: string) => ({ reason: mark }) },
  explainDelay: { operation: explainPetitionDelay, body: (mark: string) => ({ text: mark }) },
  note: { operation: notePetition, body: (mark: string) => ({ text: mark }) },
  interimReply: {
    operation: replyInTheMeantime,
    body: (mark: string, { newDueOn }: Colleague) => ({ newDueOn, text: mark }),
  },
  apologise: {
    operation: apologiseForDelay,
    body: (mark: string, { newDueOn }: Colleague) => ({ newDueOn, text: mark }),
  },
  split: {
    operation: splitOffPart,
    body: (mark: string, { other }: Colleague) => ({ agency: other, content: `Đèn đường hỏng. ${mark}`, reason: mark }),
  },
  merge: { operation: mergePetition, body: (mark: string, { into }: Colleague) => ({ into, reason: mark }) },
  unmerge: { operation: unmergePetition, body: (mark: string) => ({ reason: mark }) },
  lock: { operation: lockPetition, body: (mark: string) => ({ reason: mark }) },
  unlock: { operation: unlockPetition, body: (mark: string) => ({ reason: mark }) },
} as const;
export type ActName = keyof typeof acts;

/** Whom it is assigned to, where it is passed on to, what it is merged into, and the date that is promised. */
type Colleague = {
  readonly to: string;
  readonly other: string;
  readonly into: string;
  readonly newDueOn: string;
  /** Of a petition about conduct. */
  readonly outcome: { readonly outcome?: string };
};

const closing = ['answer', 'answerToPublish', 'explainDelay'] as const;
const passing = ['forward', 'requestSupplement', 'extend', 'undoAccept', 'note'] as const;
const rare = ['interimReply', 'apologise', 'split', 'merge', 'merge', 'lock'] as const;
/** What staff do in a status; sometimes they try what is not possible. */
const usual: Partial<Record<Status, readonly ActName[]>> = {
  submitted: [
    ...Array<ActName>(10).fill('accept'),
    ...(['refuse', 'forward', 'sendBack', 'requestSupplement', 'note'] as const),
    ...(['acceptUrgent', 'acceptForHours', 'split', 'lock'] as const),
    ...Array<ActName>(8).fill('merge'),
  ],
  accepted: [...Array<ActName>(6).fill('assign'), ...closing, ...passing, ...rare, 'forwardOut', 'merge'],
  processing: ['assign', ...closing, ...closing, ...closing, ...passing, ...rare],
  awaitingPublication: ['publish', 'publish', 'publish', 'returnAnswer'],
  merged: ['unmerge'],
  needsSupplement: ['note', 'explainDelay'],
};
const names = Object.keys(acts) as readonly ActName[];

export type StaffAct = {
  readonly act: ActName;
  readonly code: string;
  readonly mark: string;
  status?: number | string;
};
type Seen = Pick<Petition, 'code' | 'status' | 'agency' | 'version'> & {
  readonly matter?: string | undefined;
  readonly lock?: object | undefined;
};
type Chance = { readonly random: Random; readonly n: number; readonly into: string; readonly newDueOn: string };

/** An act of somebody who may act for the agency on the version that they saw. */
export function staffAct(seen: Seen, { random, n, ...about }: Chance) {
  // Most merges last.
  if (seen.status === 'merged' && random.happens(0.85)) return undefined;
  const isHidden = seen.lock !== undefined || seen.matter === 'conduct';
  const isUsual = random.happens(0.92);
  const likely = usual[seen.status];
  if (isUsual && likely === undefined) return undefined;
  const isToUnlock = seen.lock !== undefined && random.happens(0.4);
  const act = isToUnlock ? 'unlock' : random.pick(isUsual && likely !== undefined ? likely : names);
  const own = people.filter(({ agency, role }) => agency === seen.agency && (!isHidden || role !== 'officer'));
  const by = random.happens(0.85) && own.length > 0 ? random.pick(own) : random.pick(people);
  const officers = people.filter(({ role, agency }) => role === 'officer' && agency === seen.agency);
  const to = officers.length > 0 ? random.pick(officers).id : by.id;
  return staffRequest(act, { ...seen, ...about, by: by.id, to, n });
}

type Wanted = Pick<Seen, 'code' | 'agency' | 'version' | 'matter'> & {
  readonly into?: string;
  readonly newDueOn?: string;
  readonly by: string;
  readonly to: string;
  readonly n: number;
};

export function staffRequest(name: ActName, wanted: Wanted) {
  const { code, agency, version, matter, by, to, n, into = code, newDueOn = '2026-12-01' } = wanted;
  const act: StaffAct = { act: name, code, mark: `Cán bộ, việc số ${n}.` };
  const { operation, body } = acts[name];
  const other = agency === WARD ? COMMUNE : WARD;
  const outcome = matter === 'conduct' ? { outcome: 'unfounded' } : {};
  const parts = { params: { code }, body: { version, ...body(act.mark, { to, other, into, newDueOn, outcome }) } };
  const request: Request = {
    what: `${name} ${code} v${version} by ${by} (${n})`,
    isAnswered: false,
    attempt: async (world) => {
      const done = await runAs(world, request.what, async (deps) => {
        const outcome = await operation.invokeWith(deps, parts, { now: world.now, caller: callerOf(by) });
        act.status = isRefusal(outcome) ? outcome.refused : outcome.status;
        return `${act.status}`;
      });
      const isFailed = done.outcome === CRASHED || done.outcome.startsWith('failed');
      // Not every request is sent again: one that split off a part is given up.
      request.isAnswered = !isFailed || name === 'split';
    },
  };
  return { act, request };
}
