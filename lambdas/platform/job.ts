import middy from '@middy/core';
import { type Instant, systemClock } from '../kernel/time.ts';
import { once } from './config.ts';
import { journal } from './journal.ts';

/** A scheduled job, ready for its handler. */
export type Job<Result = unknown> = { readonly run: (now: Instant) => Promise<Result> };

type JobSpec<Deps, Result> = {
  /** Builds what `run` needs, on the first run and not on import. */
  readonly wire: () => Deps;
  readonly run: (deps: Deps, now: Instant) => Promise<Result>;
};

/** A job asks what is due now, so a lost, duplicated or late run is harmless. */
export function job<Deps, Result>({ wire, run }: JobSpec<Deps, Result>): Job<Result> {
  const deps = once(wire);
  return { run: async (now) => run(deps(), now) };
}

/** The handler of a scheduled function. */
export function jobHandler<Result>(name: string, { job }: { readonly job: Job<Result> }) {
  return middy<unknown, Result>({ timeoutEarlyInMillis: 0 })
    .use(journal(name))
    .handler(async () => job.run(systemClock()));
}
