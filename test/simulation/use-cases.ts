import { checkRun, consumeRun, deliverRun, resendRun, watchRun } from './actors/jobs.ts';
import { senderRequest, submission } from './actors/sender.ts';
import { type ActName, staffRequest } from './actors/staff.ts';
import { petitionsOf } from './invariants/petitions.ts';
import { moveTo, type Story } from './story.ts';
import { after, at, DAY_MS, dayOf, MINUTE_MS, workingDay } from './time.ts';
import type { Done, Request } from './world/world.ts';

/** A use case, made ready in a story without faults: what is left is to run it once. */
export type UseCase = (story: Story) => Promise<() => Promise<unknown>>;

const MORNING = '08:10';

async function submitted(story: Story): Promise<void> {
  const { world, submissions } = story;
  const { submission: own, request } = submission(submissions.length + 1, 'sms');
  submissions.push(own);
  world.requests.push(request);
  await request.attempt(world);
}

/** The petition that was sent first. */
const only = ({ world, submissions }: Story) => {
  const code = submissions[0]?.answers[0]?.code;
  const petition = petitionsOf(world).find((one) => one.code === code);
  if (petition === undefined) throw new Error('There is a petition');
  return petition;
};

/** The request of somebody of the agency; who writes an answer does not publish it. */
function staff(story: Story, name: ActName): Request {
  const { world, staffActs } = story;
  const { code, version, agency } = only(story);
  const [by, to] = agency === 'H44.100' ? ['officer-1', 'officer-2'] : ['officer-3', 'officer-3'];
  const isSecond = name === 'publish' || name === 'returnAnswer';
  const n = world.requests.length + 1;
  const wanted = staffRequest(name, { code, version, agency, to, n, by: isSecond ? 'head-ward' : by });
  staffActs.push(wanted.act);
  world.requests.push(wanted.request);
  return wanted.request;
}

function sender(story: Story, name: Parameters<typeof senderRequest>[0], which = 0): Request {
  const { world, submissions, senderActs } = story;
  const own = submissions[which]?.answers[0];
  if (own === undefined) throw new Error('There is a petition');
  const wanted = senderRequest(name, own, { random: world.random, n: world.requests.length + 1 });
  senderActs.push(wanted.act);
  world.requests.push(wanted.request);
  return wanted.request;
}

/** The request that merges a second petition into the first one, which was sent before it. */
async function merging(story: Story): Promise<Request> {
  await submitted(story);
  await submitted(story);
  return ofDuplicate(story, 'merge');
}

function ofDuplicate(story: Story, name: 'merge' | 'unmerge'): Request {
  const { world, staffActs, submissions } = story;
  const [into, code] = submissions.map(({ answers }) => answers[0]?.code ?? '');
  const duplicate = petitionsOf(world).find((petition) => petition.code === code);
  if (into === undefined || duplicate === undefined) throw new Error('There are two petitions');
  const n = world.requests.length + 1;
  const wanted = staffRequest(name, { ...duplicate, into, by: 'officer-1', to: 'officer-1', n });
  staffActs.push(wanted.act);
  world.requests.push(wanted.request);
  return wanted.request;
}

/** Once the second petition is merged into the first, and staff have made these acts on the first, this request. */
const afterMerge =
  (next: (story: Story) => Request, ...acts: readonly ActName[]): UseCase =>
  async (story) => {
    await (await merging(story)).attempt(story.world);
    for (const name of acts) {
      moveTo(story.world, after(story.world.now, 5 * MINUTE_MS));
      await requestOf(story, name).attempt(story.world);
    }
    const request = next(story);
    return () => request.attempt(story.world);
  };

const isSenders = (name: string) => ['supplement', 'withdraw', 'reopen', 'appeal', 'rate'].includes(name);
type AnyAct = ActName | Parameters<typeof senderRequest>[0];
/** The request of staff or of the sender. */
export const requestOf = (story: Story, name: AnyAct) =>
  isSenders(name) ? sender(story, name as Parameters<typeof senderRequest>[0]) : staff(story, name as ActName);

async function walked(story: Story, acts: readonly AnyAct[]): Promise<void> {
  await submitted(story);
  for (const name of acts) {
    moveTo(story.world, after(story.world.now, 5 * MINUTE_MS));
    await requestOf(story, name).attempt(story.world);
  }
  moveTo(story.world, after(story.world.now, 5 * MINUTE_MS));
}

const workingDaysLater = ({ world }: Story, days: number) =>
  moveTo(world, at(workingDay(dayOf(world.now), days), MORNING));

/** After these acts, this one. */
const act =
  (name: AnyAct, ...before: readonly AnyAct[]): UseCase =>
  async (story) => {
    await walked(story, before);
    if (name === 'explainDelay') workingDaysLater(story, 17);
    const request = requestOf(story, name);
    return () => request.attempt(story.world);
  };

const job =
  (prepare: (story: Story) => Promise<void>, run: (story: Story) => Promise<Done>): UseCase =>
  async (story) => {
    await prepare(story);
    return () => run(story);
  };

const all = { size: 50, repeats: 0 };
const watching = (days: number, ...acts: readonly AnyAct[]) =>
  job(
    async (story) => {
      await walked(story, acts);
      workingDaysLater(story, days);
    },
    ({ world }) => watchRun(world),
  );

export const useCases: Readonly<Record<string, UseCase>> = {
  submit: async (story) => {
    await submitted(story);
    const { submission: own, request } = submission(2, 'email');
    story.submissions.push(own);
    story.world.requests.push(request);
    return () => request.attempt(story.world);
  },
  accept: act('accept'),
  undoAccept: act('undoAccept', 'accept'),
  assign: act('assign', 'accept'),
  refuse: act('refuse'),
  requestSupplement: act('requestSupplement', 'accept'),
  extend: act('extend', 'accept'),
  forward: act('forward', 'accept'),
  sendBack: act('sendBack', 'accept', 'forward'),
  forwardOut: act('forwardOut', 'accept'),
  answer: act('answer', 'accept'),
  answerToPublish: act('answerToPublish', 'accept', 'assign'),
  publish: act('publish', 'accept', 'answerToPublish'),
  returnAnswer: act('returnAnswer', 'accept', 'answerToPublish'),
  explainDelay: act('explainDelay', 'accept', 'assign'),
  note: act('note'),
  supplement: act('supplement', 'accept', 'requestSupplement'),
  split: act('split', 'accept'),
  lock: act('lock', 'accept'),
  'lock, of what was refused': act('lock', 'refuse'),
  acceptForHours: act('acceptForHours'),
  'apologise, with a new date': act('apologise', 'accept'),
  'interimReply, with a new date': act('interimReply', 'accept'),
  merge: async (story) => {
    const request = await merging(story);
    return () => request.attempt(story.world);
  },
  'unmerge, of a duplicate': afterMerge((story) => ofDuplicate(story, 'unmerge')),
  'withdraw, of a duplicate': afterMerge((story) => sender(story, 'withdraw', 1)),
  'rate, of a shared answer': afterMerge((story) => sender(story, 'rate', 1), 'accept', 'answer'),
  'reopen, of a shared answer': afterMerge((story) => sender(story, 'reopen', 1), 'accept', 'answer'),
  'check, of a part that a crash left out': job(
    async (story) => {
      await walked(story, ['accept']);
      const { world } = story;
      let writes = 0;
      world.fault = (_, call) => {
        if (call === 'petitions.put') writes += 1;
        return writes === 2 ? 'crashBefore' : undefined;
      };
      await requestOf(story, 'split').attempt(world);
      world.fault = () => undefined;
      moveTo(world, after(world.now, 30 * MINUTE_MS));
      world.requests.splice(world.requests.length - 1);
    },
    ({ world }) => checkRun(world),
  ),
  'check, of a duplicate left behind': job(
    async (story) => {
      await (await merging(story)).attempt(story.world);
      await sender(story, 'withdraw').attempt(story.world);
      workingDaysLater(story, 1);
    },
    ({ world }) => checkRun(world),
  ),
  'inform, of a shared answer': job(
    async (story) => {
      await (await merging(story)).attempt(story.world);
      for (const name of ['accept', 'answer'] as const) await requestOf(story, name).attempt(story.world);
    },
    ({ world }) => consumeRun(world, 'inform', all),
  ),
  withdraw: act('withdraw'),
  reopen: act('reopen', 'accept', 'answer'),
  appeal: act('appeal', 'accept', 'answer', 'reopen', 'answer'),
  rate: act('rate', 'accept', 'answer'),
  watch: watching(13, 'accept', 'assign'),
  'watch, late': watching(18, 'accept', 'assign'),
  'watch, publication': watching(2, 'accept', 'answerToPublish'),
  check: job(
    async (story) => {
      await walked(story, ['accept', 'requestSupplement']);
      moveTo(story.world, after(story.world.now, 20 * DAY_MS));
    },
    ({ world }) => checkRun(world),
  ),
  inform: job(
    (story) => walked(story, ['accept', 'answer']),
    ({ world }) => consumeRun(world, 'inform', all),
  ),
  ingest: job(
    (story) => walked(story, ['accept', 'answer', 'rate']),
    ({ world }) => consumeRun(world, 'ingest', all),
  ),
  deliver: job(
    async (story) => {
      await walked(story, []);
      await consumeRun(story.world, 'inform', all);
    },
    ({ world }) => deliverRun(world),
  ),
  resend: job(
    async (story) => {
      await walked(story, []);
      story.world.down.add('queue');
      await consumeRun(story.world, 'inform', all);
      story.world.down.clear();
      moveTo(story.world, after(story.world.now, 30 * MINUTE_MS));
    },
    ({ world }) => resendRun(world),
  ),
};
