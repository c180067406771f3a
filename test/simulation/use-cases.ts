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

const only = ({ world }: Story) => {
  const [petition] = petitionsOf(world);
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

function sender(story: Story, name: Parameters<typeof senderRequest>[0]): Request {
  const { world, submissions, senderActs } = story;
  const own = submissions[0]?.answers[0];
  if (own === undefined) throw new Error('There is a petition');
  const wanted = senderRequest(name, own, { random: world.random, n: world.requests.length + 1 });
  senderActs.push(wanted.act);
  world.requests.push(wanted.request);
  return wanted.request;
}

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
