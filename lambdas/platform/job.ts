import middy from '@middy/core';
import type { FunctionName } from '../functions.ts';
import { type Instant, systemClock } from '../kernel/time.ts';
import { once } from './config.ts';
import { journal } from './journal.ts';

type Spec<Deps, Result> = {
  readonly wire: () => Deps;
  readonly run: (deps: Deps, now: Instant) => Promise<Result>;
};

/** A scheduled function. It asks what is due now, so a tick that is lost, doubled or late changes nothing. */
export function job<Deps, Result>(name: FunctionName, { wire, run }: Spec<Deps, Result>) {
  const deps = once(wire);
  return middy<unknown, Result>({ timeoutEarlyInMillis: 0 })
    .use(journal(name))
    .handler(async () => run(deps(), systemClock()));
}
