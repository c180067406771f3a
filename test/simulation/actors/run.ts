import type { Bug } from '../bugs.ts';
import { type Deps, depsOf } from '../world/deps.ts';
import { InjectedFault, invocation } from '../world/invocation.ts';
import type { Done, World } from '../world/world.ts';

/** Ended by an injected fault. Any other error is an outcome `failed: …`: a job also throws after faults that it survived. */
export const CRASHED = 'crashed';

/** Runs an activity in an invocation of its own, and notes what came of it. An error ends the invocation only. */
export async function runAs(world: World, what: string, work: (deps: Deps) => Promise<string>): Promise<Done> {
  const { random } = world;
  const at = world.now;
  const own = invocation({
    fault: (call) => world.fault(what, call),
    pause: async () => {
      if (world.isBusy) await pass(random.weighted(PAUSES));
    },
  });
  const deps = depsOf(world, own);
  const outcome = await outcomeOf(() => work((world.bug as Bug | undefined)?.breaks?.(deps, world) ?? deps));
  const done = { what, at, outcome, faults: own.faults };
  world.done.push(done);
  return done;
}

async function outcomeOf(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InjectedFault) return CRASHED;
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Turns that a call lets others go first: mostly none, sometimes more than a whole use case needs. */
const PAUSES = [
  [0, 60],
  [3, 20],
  [20, 12],
  [150, 8],
] as const;

async function pass(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await undefined;
}
