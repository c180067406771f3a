import type { Instant } from '../../lambdas/kernel/time.ts';
import { type ApiClient, MAX_AT_ONCE } from './api-client.ts';
import type { Plan } from './plan/demo-plan.ts';
import { type Send, scenesOf } from './scenes.ts';

type Stage = {
  readonly client: ApiClient;
  readonly until: Instant;
  /** Called for every request that was answered. */
  readonly done: () => void;
};

/**
 * Lives through the months of the plan: moves the stack's clock from stop to stop, at each of which citizens and staff
 * do what the plan has for them. The voices are handed in at the end, as by kiosks that were offline: those of one hour
 * of an agency beside each other, for then their cell is marked once for many.
 */
export async function replay({ petitions, ratings }: Pick<Plan, 'petitions' | 'ratings'>, stage: Stage): Promise<void> {
  const { client, until } = stage;
  const scenes = Map.groupBy(petitions.flatMap(scenesOf), ({ at }) => at);
  const stops = [...new Set([...scenes.keys(), until])].sort();

  for (const at of stops) {
    await moveClock(client, at);
    const send = sender(stage, at);
    await sideBySide(
      (scenes.get(at) ?? []).map(
        ({ play }) =>
          () =>
            play(send),
      ),
    );
  }

  const send = sender(stage, until);
  const byCell = ratings.toSorted((one, other) => one.body.agency.localeCompare(other.body.agency));
  await sideBySide(
    byCell.map(
      ({ body }) =>
        () =>
          send({ method: 'POST', path: '/v1/ratings', body }),
    ),
  );
}

function sender({ client, done }: Stage, at: Instant): Send {
  return async (call) => {
    const answer = await client.send(call, at);
    done();
    return answer;
  };
}

/** Nothing that is due on the way happens: 13 months of ticks would take minutes. */
const moveClock = (client: ApiClient, now: Instant) =>
  client.send({ method: 'POST', path: '/_local/clock', body: { now, quiet: true } }, now);

type Task = () => Promise<unknown>;

/** The first failure keeps what has not begun from beginning. */
async function sideBySide(tasks: readonly Task[]): Promise<void> {
  // A generator, unlike an array, ends for all who take from it when one of them breaks off.
  const left = (function* () {
    yield* tasks;
  })();
  const worker = async () => {
    for (const task of left) await task();
  };
  await Promise.all(Array.from({ length: Math.min(MAX_AT_ONCE, tasks.length) }, worker));
}
