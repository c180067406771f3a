import type { Random } from '../../../demo/plan/random.ts';
import { isRefusal } from '../../../lambdas/kernel/refusal.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import type { Status } from '../../../lambdas/petitions/domain/case/status.ts';
import { answerPetition } from '../../../lambdas/petitions/staff/answering/answer.ts';
import { explainPetitionDelay } from '../../../lambdas/petitions/staff/answering/explain-delay.ts';
import { extendDeadline } from '../../../lambdas/petitions/staff/answering/extend.ts';
import { notePetition } from '../../../lambdas/petitions/staff/answering/note.ts';
import { publishAnswer } from '../../../lambdas/petitions/staff/answering/publish.ts';
import { returnPetitionAnswer } from '../../../lambdas/petitions/staff/answering/return-answer.ts';
import { acceptPetition } from '../../../lambdas/petitions/staff/triage/accept.ts';
import { assignPetition } from '../../../lambdas/petitions/staff/triage/assign.ts';
import { forwardPetition } from '../../../lambdas/petitions/staff/triage/forward.ts';
import { forwardPetitionOut } from '../../../lambdas/petitions/staff/triage/forward-out.ts';
import { refuseSubmission } from '../../../lambdas/petitions/staff/triage/refuse.ts';
import { requestPetitionSupplement } from '../../../lambdas/petitions/staff/triage/request-supplement.ts';
import { sendPetitionBack } from '../../../lambdas/petitions/staff/triage/send-back.ts';
import { undoPetitionAcceptance } from '../../../lambdas/petitions/staff/triage/undo-accept.ts';
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
  answer: { operation: answerPetition, body: (mark: string) => ({ text: mark }) },
  answerToPublish: { operation: answerPetition, body: (mark: string) => ({ text: mark, publish: true }) },
  publish: { operation: publishAnswer, body: (mark: string) => ({ summary: mark, confirm: true }) },
  returnAnswer: { operation: returnPetitionAnswer, body: (mark: string) => ({ reason: mark }) },
  explainDelay: { operation: explainPetitionDelay, body: (mark: string) => ({ text: mark }) },
  note: { operation: notePetition, body: (mark: string) => ({ text: mark }) },
} as const;
export type ActName = keyof typeof acts;

/** Whom it is assigned to, and where it is passed on to. */
type Colleague = { readonly to: string; readonly other: string };

const closing = ['answer', 'answerToPublish', 'explainDelay'] as const;
const passing = ['forward', 'requestSupplement', 'extend', 'undoAccept', 'note'] as const;
/** What staff do in a status; sometimes they try what is not possible. */
const usual: Partial<Record<Status, readonly ActName[]>> = {
  submitted: [
    ...Array<ActName>(10).fill('accept'),
    'acceptUrgent',
    'acceptForHours',
    'refuse',
    'forward',
    'sendBack',
    'requestSupplement',
    'note',
  ],
  accepted: [...Array<ActName>(6).fill('assign'), ...closing, ...passing, 'forwardOut'],
  processing: ['assign', ...closing, ...closing, ...passing],
  awaitingPublication: ['publish', 'publish', 'publish', 'returnAnswer'],
  needsSupplement: ['note', 'explainDelay'],
};
const names = Object.keys(acts) as readonly ActName[];

export type StaffAct = {
  readonly act: ActName;
  readonly code: string;
  readonly mark: string;
  status?: number | string;
};
type Seen = Pick<Petition, 'code' | 'status' | 'agency' | 'version'>;

/** An act of somebody who may act for the agency on the version that they saw. */
export function staffAct(seen: Seen, { random, n }: { readonly random: Random; readonly n: number }) {
  const isUsual = random.happens(0.92);
  const likely = usual[seen.status];
  if (isUsual && likely === undefined) return undefined;
  const act = random.pick(isUsual && likely !== undefined ? likely : names);
  const own = people.filter(({ agency }) => agency === seen.agency);
  const by = random.happens(0.85) && own.length > 0 ? random.pick(own) : random.pick(people);
  const officers = people.filter(({ role, agency }) => role === 'officer' && agency === seen.agency);
  const to = officers.length > 0 ? random.pick(officers).id : by.id;
  return staffRequest(act, { ...seen, by: by.id, to, n });
}

type Wanted = Pick<Seen, 'code' | 'agency' | 'version'> & {
  readonly by: string;
  readonly to: string;
  readonly n: number;
};

export function staffRequest(name: ActName, { code, agency, version, by, to, n }: Wanted) {
  const act: StaffAct = { act: name, code, mark: `Cán bộ, việc số ${n}.` };
  const { operation, body } = acts[name];
  const other = agency === WARD ? COMMUNE : WARD;
  const parts = { params: { code }, body: { version, ...body(act.mark, { to, other }) } };
  const request: Request = {
    what: `${name} ${code} v${version} by ${by} (${n})`,
    isAnswered: false,
    attempt: async (world) => {
      const done = await runAs(world, request.what, async (deps) => {
        const outcome = await operation.invokeWith(deps, parts, { now: world.now, caller: callerOf(by) });
        act.status = isRefusal(outcome) ? outcome.refused : outcome.status;
        return `${act.status}`;
      });
      request.isAnswered = done.outcome !== CRASHED && !done.outcome.startsWith('failed');
    },
  };
  return { act, request };
}
