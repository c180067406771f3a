import { claimDataFolder } from './aws/data-folder.ts';
import { openEndpoint } from './aws/endpoint.ts';
import { openOutbox } from './aws/outbox.ts';
import { openSecrets } from './aws/secrets.ts';
import { startAws } from './aws/start-aws.ts';
import type { ChangeRecord, EngineChoice, LocalAws, LocalStack, Outbox } from './aws/types.ts';
import type { MovableClock } from './clock.ts';
import type { Closers } from './closers.ts';
import { persistedClock } from './persisted-clock.ts';
import { readStack } from './read-stack.ts';

export type RuntimeOptions = {
  /** The synthesized cloud assembly, `cdk.out`. */
  readonly assemblyDir: string;
  /** Where everything is kept over a restart; without it all is in memory. */
  readonly dataDir?: string;
  /** RFC 3339 instant at which the clock of the stack begins. */
  readonly now?: string;
  readonly engine?: EngineChoice;
};

/** What a stack stands on before anything in it runs: its clock, template, tables and queues. */
export type Runtime = {
  readonly dataDir: string | undefined;
  readonly clock: MovableClock;
  readonly stack: LocalStack;
  readonly aws: LocalAws;
  readonly outbox: Outbox;
  /** Writes down where the clock stands. */
  saveClock(): void;
  /** Who gets the changes of the tables from now on. */
  listen(to: (record: ChangeRecord) => void): void;
};

export async function openRuntime(options: RuntimeOptions, opened: Closers): Promise<Runtime> {
  const { assemblyDir, dataDir, now, engine } = options;
  if (dataDir !== undefined) opened.add(claimDataFolder(dataDir).release);
  const { clock, keep } = persistedClock(dataDir, now);
  const secrets = openSecrets(dataDir);
  const outbox = openOutbox(dataDir);
  const endpoint = await openEndpoint();
  opened.add(endpoint.close);
  const stack = readStack(assemblyDir, { awsUrl: endpoint.url, secrets });

  let take: (record: ChangeRecord) => void = () => {};
  const aws = await startAws({
    ...{ endpoint, stack, clock, secrets, outbox },
    ...(dataDir !== undefined && { dataDir }),
    ...(engine !== undefined && { engine }),
    onChange: (record) => take(record),
  });
  opened.add(aws.close);

  return {
    ...{ dataDir, clock, stack, aws, outbox, saveClock: keep },
    listen(to) {
      take = to;
    },
  };
}
