import { watch } from '../../../lambdas/alerts/watch.ts';
import { deliver } from '../../../lambdas/messages/deliver.ts';
import { resend } from '../../../lambdas/messages/resend.ts';
import { inform } from '../../../lambdas/notices/inform.ts';
import { check } from '../../../lambdas/petitions/check.ts';
import type { ItemChange } from '../../../lambdas/platform/consumer.ts';
import { ingestAnswerRating } from '../../../lambdas/ratings/ingest-answer-rating.ts';
import type { Deps } from '../world/deps.ts';
import { InjectedFault } from '../world/invocation.ts';
import type { ConsumerName, World } from '../world/world.ts';
import { runAs } from './run.ts';

/** After that many failures a message is moved to the failure queue, and the job that resends has to find it. */
const MAX_RECEIVES = 6;
const OK = 'ok';

export const watchRun = (world: World) =>
  runAs(world, 'watch', async (deps) => {
    const { notified, marked } = await watch(deps, world.now);
    return notified + marked > 0 ? `ok: ${marked} marked, ${notified} notified` : OK;
  });

export const resendRun = (world: World) =>
  runAs(world, 'resend', async (deps) => `ok: ${(await resend(deps, world.now)).resent} resent`);

export const checkRun = (world: World) =>
  runAs(world, 'check', async (deps) => `ok: ${(await check(deps, world.now)).closed} closed`);

/** One batch of the delivery queue, in any order. A message that failed is delivered again, one that succeeded may be. */
export function deliverRun(world: World, size = 10) {
  const batch = world.random.shuffled(world.queue).slice(0, size);
  return runAs(world, `deliver ${batch.length}`, async (deps) => {
    const results = await Promise.all(batch.map((message) => deliverOne(world, deps, message)));
    return results.includes('failed') ? 'some failed' : OK;
  });
}

async function deliverOne(world: World, deps: Deps, message: World['queue'][number]): Promise<'failed' | 'ok'> {
  message.receives += 1;
  const leaveQueue = () => {
    const at = world.queue.indexOf(message);
    if (at >= 0) world.queue.splice(at, 1);
  };
  try {
    await deliver(deps, { id: message.id }, world.now);
    leaveQueue();
    return OK;
  } catch {
    if (message.receives >= MAX_RECEIVES) leaveQueue();
    return 'failed';
  }
}

const consumers = {
  inform: (deps: Deps, change: ItemChange, now: string) => inform(deps, change, now),
  ingest: (deps: Deps, change: ItemChange, now: string) => ingestAnswerRating(deps, change, now),
};

type Batch = { readonly size: number; readonly repeats: number };

/**
 * One batch of a stream: records of some petitions, those of one petition in order, and before them, maybe, records that
 * were processed earlier. The first one that fails ends the batch; after a crash all of them are delivered again.
 */
export function consumeRun(world: World, name: ConsumerName, { size, repeats }: Batch) {
  const { waiting, processed } = world.streams[name];
  const old = world.random.shuffled(processed).slice(0, repeats);
  const codes = world.random.shuffled([...waiting.keys()]);
  const batch = codes.flatMap((code) => (waiting.get(code) ?? []).map((change) => ({ code, change }))).slice(0, size);
  return runAs(world, `${name} ${old.length}+${batch.length}`, async (deps) => {
    for (const change of old) await consumers[name](deps, change, world.now);
    for (const { code, change } of batch) {
      const isDone = await consumeOne(world, () => consumers[name](deps, change, world.now));
      if (!isDone) return 'some failed';
      const records = waiting.get(code);
      if (records?.[0] === change) records.shift();
      if (records?.length === 0) waiting.delete(code);
      processed.push(change);
    }
    return OK;
  });
}

async function consumeOne({ bug }: World, consume: () => Promise<void>): Promise<boolean> {
  try {
    await consume();
    return true;
  } catch (error) {
    if (!(error instanceof InjectedFault)) throw error;
    return bug?.isForgetfulConsumer === true;
  }
}
