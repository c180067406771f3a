import type { Random } from '../../../demo/plan/random.ts';
import { isRefusal } from '../../../lambdas/kernel/refusal.ts';
import { appealPetition } from '../../../lambdas/petitions/citizen/appeal.ts';
import { ratePetition } from '../../../lambdas/petitions/citizen/rate.ts';
import { reopenPetition } from '../../../lambdas/petitions/citizen/reopen.ts';
import { submitPetition } from '../../../lambdas/petitions/citizen/submit.ts';
import { supplementPetition } from '../../../lambdas/petitions/citizen/supplement.ts';
import { withdrawPetition } from '../../../lambdas/petitions/citizen/withdraw.ts';
import type { Status } from '../../../lambdas/petitions/domain/case/status.ts';
import { WARD } from '../world/people.ts';
import type { Request } from '../world/world.ts';
import { CRASHED, runAs } from './run.ts';

/** A sender and the petition: the same key and text until it is answered. */
export type Submission = {
  readonly key: string;
  readonly content: string;
  readonly matter: string;
  answers: { readonly code: string; readonly receipt: string }[];
};

/** The fourth petition of a story is about the conduct of somebody. */
const CONDUCT = 4;

type Channel = 'sms' | 'email' | 'none';

export function submission(n: number, notify: Channel): { submission: Submission; request: Request } {
  const matter = n === CONDUCT ? 'conduct' : 'field';
  const own: Submission = {
    key: `key-${n}`,
    matter,
    content: `Nước ngập ở ngõ số ${n}, đề nghị kiểm tra.`,
    answers: [],
  };
  let tries = 0;
  const request: Request = {
    what: `submit ${n}`,
    isAnswered: false,
    attempt: async (world) => {
      tries += 1;
      const key = world.bug?.isKeyForgotten === true ? `${own.key}-${tries}` : own.key;
      const done = await runAs(world, request.what, async (deps) => {
        const outcome = await submitPetition.invokeWith(deps, partsOf(own, key, notify), world.now);
        if (isRefusal(outcome)) throw new Error(`A petition was refused: ${outcome.refused}`);
        own.answers.push({ code: outcome.body.code, receipt: outcome.body.receipt });
        return `${outcome.status} ${outcome.body.code}`;
      });
      request.isAnswered = done.outcome !== CRASHED && !done.outcome.startsWith('failed');
    },
  };
  return { submission: own, request };
}

const partsOf = ({ content, matter }: Submission, key: string, notify: Channel) => ({
  headers: { 'idempotency-key': key },
  body: {
    ...{ kind: 'reflection', matter, content, agency: WARD, notify },
    contact: { name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678', email: 'hoa@phutho.example' },
  },
});

const operations = {
  supplement: supplementPetition,
  reopen: reopenPetition,
  appeal: appealPetition,
  withdraw: withdrawPetition,
  rate: ratePetition,
} as const;
type Act = keyof typeof operations;

/** What a sender may think of in a status, with weights. */
const thoughts: Partial<Record<Status, readonly (readonly [Act | undefined, number])[]>> = {
  needsSupplement: [
    ['supplement', 12],
    ['withdraw', 1],
  ],
  answered: [
    ['rate', 12],
    ['reopen', 4],
    ['appeal', 4],
  ],
  published: [
    ['rate', 12],
    ['reopen', 4],
    ['appeal', 4],
  ],
  merged: [
    ['rate', 10],
    ['reopen', 4],
    ['appeal', 3],
    ['withdraw', 2],
    [undefined, 10],
  ],
  processing: [
    ['withdraw', 1],
    [undefined, 30],
  ],
  submitted: [
    ['withdraw', 1],
    [undefined, 30],
  ],
};

/** An act of a sender, which carries a mark of its own, and what was answered. */
export type SenderAct = { readonly act: Act; readonly mark: string; status?: number | string };

type Own = { readonly code: string; readonly receipt: string };
type Numbered = { readonly random: Random; readonly n: number };

/** What the sender thinks of in this status. */
export function senderAct(own: Own & { readonly status: Status }, numbered: Numbered) {
  const likely = thoughts[own.status];
  const name = likely && numbered.random.weighted(likely);
  return name && senderRequest(name, own, numbered);
}

export function senderRequest(name: Act, own: Own, { random, n }: Numbered): { act: SenderAct; request: Request } {
  const act: SenderAct = { act: name, mark: `Người dân, lần ${n}.` };
  const body = bodyOf(act, random);
  const request: Request = {
    what: `${name} ${own.code} (${n})`,
    isAnswered: false,
    attempt: async (world) => {
      const parts = { params: { code: own.code }, headers: { receipt: own.receipt }, body };
      const done = await runAs(world, request.what, async (deps) => {
        const outcome = await operations[name].invokeWith(deps, parts, world.now);
        act.status = isRefusal(outcome) ? outcome.refused : outcome.status;
        return `${act.status}`;
      });
      request.isAnswered = done.outcome !== CRASHED && !done.outcome.startsWith('failed');
    },
  };
  return { act, request };
}

function bodyOf({ act, mark }: SenderAct, random: Random) {
  if (act === 'rate') return { level: random.between(1, 5), comment: mark };
  return act === 'supplement' ? { text: mark } : { reason: mark };
}
