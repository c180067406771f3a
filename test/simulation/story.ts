import type { Random } from '../../demo/plan/random.ts';
import type { Petition } from '../../lambdas/petitions/domain/case/petition.ts';
import { checkRun, consumeRun, deliverRun, resendRun, watchRun } from './actors/jobs.ts';
import { type SenderAct, type Submission, senderAct, submission } from './actors/sender.ts';
import { type StaffAct, staffAct } from './actors/staff.ts';
import type { Bug } from './bugs.ts';
import { after, at, dayOf, MINUTE_MS, nextDay, timeOf, workingDay } from './time.ts';
import { faultKinds } from './world/invocation.ts';
import { aWorld, type Request, type World } from './world/world.ts';

/** What happened in a world, and what its clients know of it. */
export type Story = {
  readonly world: World;
  readonly submissions: Submission[];
  readonly senderActs: SenderAct[];
  readonly staffActs: StaffAct[];
};

/** Before Tết, the swapped Saturdays of 2026, the holidays in April and the Day of Culture. */
const STARTS = ['2026-01-06', '2026-01-29', '2026-04-14', '2026-08-11', '2026-11-12'] as const;
const MAX_PETITIONS = 4;

export const aStory = (world: World): Story => ({ world, submissions: [], senderActs: [], staffActs: [] });

/** A story that chance writes: the same seed tells the same one. */
export async function tellStory(seed: number, bug?: Bug): Promise<Story> {
  const world = aWorld(at(STARTS[seed % STARTS.length] ?? STARTS[0], '08:10'), seed, bug);
  const { random } = world;
  const story = aStory(world);
  const share = random.pick([0, 0.004, 0.02, 0.08]);
  world.fault = () => (random.happens(share) ? random.pick(faultKinds) : undefined);

  await newPetition(story);
  const steps = random.between(12, 34);
  for (let step = 0; step < steps; step += 1) {
    advance(world);
    if (random.happens(0.06)) world.down.add(random.pick(['queue', 'transport', 'kms'] as const));
    if (random.happens(0.3)) world.down.clear();
    const crowd = random.weighted([
      [1, 5],
      [2, 4],
      [4, 2],
    ]);
    await together(
      world,
      Array.from({ length: crowd }, () => somebody(story)),
    );
  }
  return story;
}

/** Several at the same moment, in an order of chance. */
async function together(world: World, activities: readonly (() => Promise<unknown>)[]): Promise<void> {
  world.isBusy = activities.length > 1;
  await Promise.all(activities.map((start) => start()));
}

export function moveTo(world: World, now: string): void {
  world.now = now;
  for (const { catchUp } of Object.values(world.tables)) catchUp();
}

/** Minutes, hours, nights, days off, and outages of a week. */
function advance(world: World): void {
  const { random, now } = world;
  const today = dayOf(now);
  const morning = (day: string) => at(day, `07:${random.between(30, 59)}`);
  const next = random.weighted<() => string>([
    [() => after(now, random.between(0, 3) * MINUTE_MS), 5],
    [() => after(now, random.between(15, 120) * MINUTE_MS), 6],
    [() => (timeOf(now) < '19:00' ? at(today, `19:${random.between(10, 59)}`) : after(now, 90 * MINUTE_MS)), 1],
    [() => morning(nextDay(today)), 5],
    [() => morning(workingDay(today, 1)), 6],
    [() => morning(workingDay(today, random.between(2, 4))), 4],
    [() => morning(nextDay(today, random.between(5, 9))), 1],
  ]);
  moveTo(world, next());
}

/** One of those who do something, and what. */
function somebody(story: Story): () => Promise<unknown> {
  const { world } = story;
  const { random } = world;
  const batch = () => ({ size: random.between(1, 12), repeats: random.happens(0.4) ? random.between(1, 8) : 0 });
  return random.weighted<() => Promise<unknown>>([
    [() => watchRun(world), 7],
    [() => consumeRun(world, 'inform', batch()), 5],
    [() => consumeRun(world, 'ingest', batch()), 3],
    [() => deliverRun(world, random.between(1, 10)), 4],
    [() => resendRun(world), 2],
    [() => checkRun(world), 1.5],
    [() => retryOne(world), 3],
    [() => newPetition(story), story.submissions.length < MAX_PETITIONS ? 3 : 0],
    [() => actOfStaff(story), 9],
    [() => actOfSender(story), 5],
  ]);
}

const request = (world: World, one: Request) => {
  world.requests.push(one);
  return one.attempt(world);
};

async function retryOne(world: World): Promise<void> {
  const open = world.requests.filter(({ isAnswered }) => !isAnswered);
  if (open.length > 0) await world.random.pick(open).attempt(world);
}

async function newPetition(story: Story): Promise<void> {
  const { world, submissions } = story;
  const channel = world.random.pick(['sms', 'sms', 'email', 'none'] as const);
  const created = submission(submissions.length + 1, channel);
  submissions.push(created.submission);
  await request(world, created.request);
}

const petitionsOf = ({ tables }: World) => tables.petitions.all() as unknown as readonly Petition[];

async function actOfStaff({ world, staffActs }: Story): Promise<void> {
  const found = petitionsOf(world);
  const wanted =
    found.length > 0 && staffAct(oneOf(world, found), { ...numbered(world), ...aboutOthers(world, found) });
  if (!wanted) return;
  staffActs.push(wanted.act);
  await request(world, wanted.request);
}

async function actOfSender({ world, submissions, senderActs }: Story): Promise<void> {
  const own = submissions.flatMap(({ answers }) => answers.slice(0, 1));
  if (own.length === 0) return;
  const { code, receipt } = world.random.pick(own);
  const status = petitionsOf(world).find((petition) => petition.code === code)?.status;
  const wanted = status && senderAct({ code, receipt, status }, numbered(world));
  if (!wanted) return;
  senderActs.push(wanted.act);
  await request(world, wanted.request);
}

/** Mostly any; often one that leads others, because its answer is for all of them. */
function oneOf({ random }: World, found: readonly Petition[]): Petition {
  const leading = found.filter(({ duplicates = [] }) => duplicates.length > 0);
  return random.pick(leading.length > 0 && random.happens(0.5) ? leading : found);
}

/** What else an act may name: another petition, and a day to promise. */
function aboutOthers(world: World, found: readonly Petition[]) {
  const likely = found.filter(
    ({ status, lock }) => status !== 'withdrawn' && status !== 'merged' && lock === undefined,
  );
  const [first] = likely.toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1));
  const into = first !== undefined && world.random.happens(0.8) ? first : world.random.pick(found);
  return { into: into.code, newDueOn: workingDay(dayOf(world.now), 3) };
}

const numbered = (world: World): { random: Random; n: number } => ({
  random: world.random,
  n: world.requests.length + 1,
});

/** Days until nothing waits any more: the night between two digests, and the day on which news has to wait. */
const QUIET = { days: 4, rounds: 3 };

/** All faults end, clients repeat what is not answered, and jobs run until there is nothing to do. */
export async function settle({ world }: Story, { days, rounds } = QUIET): Promise<void> {
  world.fault = () => undefined;
  world.down.clear();
  world.isBusy = false;
  const quietFrom = world.done.length;
  for (let day = 0; day < days; day += 1) {
    moveTo(world, at(workingDay(dayOf(world.now), 1), '07:31'));
    for (const open of world.requests.filter(({ isAnswered }) => !isAnswered)) await open.attempt(world);
    await checkRun(world);
    if (day === days - 1) await repeatRecords(world);
    // 40 minutes apart: a lease has ended, and the longest wait for another attempt is an hour.
    for (let round = 0; round < rounds; round += 1) {
      await drain(world);
      moveTo(world, after(world.now, 40 * MINUTE_MS));
    }
  }
  // A message that is in the queue twice is refused to one of two deliveries; whether it was sent is checked apart.
  const quiet = world.done.slice(quietFrom).filter(({ what }) => !what.startsWith('deliver'));
  world.quietFailures.push(...quiet.filter(({ outcome }) => /crash|fail/.test(outcome)));
}

/** Records that were processed long ago come once more. */
async function repeatRecords(world: World): Promise<void> {
  await consumeRun(world, 'inform', { size: 0, repeats: 6 });
  await consumeRun(world, 'ingest', { size: 0, repeats: 30 });
}

async function drain(world: World): Promise<void> {
  await watchRun(world);
  for (const name of ['inform', 'ingest'] as const) {
    while (world.streams[name].waiting.size > 0) {
      const before = world.streams[name].processed.length;
      await consumeRun(world, name, { size: 50, repeats: 0 });
      if (world.streams[name].processed.length === before) break;
    }
  }
  moveTo(world, world.now);
  await resendRun(world);
  await deliverRun(world, 1_000);
}
