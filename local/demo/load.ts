import type { Instant } from '../../lambdas/kernel/time.ts';
import { type ApiClient, apiClient } from './api-client.ts';
import { demoPlan } from './plan/demo-plan.ts';
import { directoryPlan } from './plan/directory-plan.ts';
import { replay } from './replay.ts';

export { demoStart } from './plan/span.ts';

export type DemoOptions = {
  /** Of a running local stack, without a slash at the end. */
  readonly url: string;
  /** Where its clock has to stand in the end; unless `empty`, it must stand at `demoStart(until)` now. */
  readonly until: Instant;
  /** The agencies and their people only; the clock is not touched. */
  readonly empty?: boolean;
  readonly report?: (done: number, total: number, label: string) => void;
  readonly seed?: number;
};

export type Loaded = { readonly petitions: number; readonly ratings: number; readonly seconds: number };

/** The day on which the two levels of government began. */
const SEED = 20250701;

/**
 * Fills a fresh local stack with made-up petitions and ratings, by its own API. Throws a LocalError with one sentence
 * for the first request that is not answered as it should be.
 */
export async function loadDemo(options: DemoOptions): Promise<Loaded> {
  const startedMs = performance.now();
  const client = apiClient(options.url);
  try {
    const counts = await (options.empty ? loadDirectory(client, options) : loadAll(client, options));
    return { ...counts, seconds: (performance.now() - startedMs) / 1000 };
  } finally {
    client.close();
  }
}

async function loadDirectory(client: ApiClient, { until, report }: DemoOptions) {
  const directory = directoryPlan();
  const done = counter(directory.length, report);
  for (const call of directory) {
    await client.send(call, until);
    done('directory');
  }

  return { petitions: 0, ratings: 0 };
}

async function loadAll(client: ApiClient, { until, report, seed = SEED }: DemoOptions) {
  const { directory, petitions, ratings, start } = demoPlan(seed, until);
  const requests = petitions.reduce((sum, { acts }) => sum + 1 + acts.length, 0);
  const done = counter(directory.length + requests + ratings.length + CLOSING.length, report);

  // One after the other: what a function knows of the tree is a minute old, unless it changed it itself.
  for (const call of directory) {
    await client.send(call, start);
    done('directory');
  }
  await replay({ petitions, ratings }, { client, until, done: () => done('petitions and ratings') });
  for (const door of CLOSING) {
    await client.send({ method: 'POST', path: `/_local/${door}`, body: {} }, until);
    done('alerts and scores');
  }

  return { petitions: petitions.length, ratings: ratings.length };
}

/** What the schedules would have done meanwhile: warn of what is late now, and count. */
const CLOSING = ['settle', 'run/deadline-watch', 'run/roll-up', 'settle'];

function counter(total: number, report: DemoOptions['report']) {
  let count = 0;
  return (label: string) => {
    count += 1;
    report?.(count, total, label);
  };
}
