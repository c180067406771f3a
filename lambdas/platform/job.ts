import middy from '@middy/core';
import type { FunctionName } from '../functions.ts';
import { type Instant, systemClock } from '../kernel/time.ts';
import { once } from './config.ts';
import { journal } from './journal.ts';

type JobSpec<Deps, Result> = {
  readonly wire: () => Deps;
  readonly run: (deps: Deps, now: Instant) => Promise<Result>;
};

/** A scheduled function. It asks what is due now, so a lost, duplicated or late run is harmless. */
export function job<Deps, Result>(name: FunctionName, { wire, run }: JobSpec<Deps, Result>) {
  const deps = once(wire);
  return middy<unknown, Result>({ timeoutEarlyInMillis: 0 })
    .use(journal(name))
    .handler(async () => run(deps(), systemClock()));
}
