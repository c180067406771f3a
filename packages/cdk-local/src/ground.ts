import { claimDataFolder } from './aws/data-folder.ts';
import { openDoor } from './aws/door.ts';
import { openOutbox } from './aws/outbox.ts';
import { startAws } from './aws/start-aws.ts';
import type { ChangeRecord, EngineChoice, LocalAws, LocalStack, Outbox } from './aws/types.ts';
import { openVault } from './aws/vault.ts';
import type { MovableClock } from './clock.ts';
import { keptClock } from './clock-store.ts';
import type { Closers } from './closers.ts';
import { readStack } from './template.ts';

export type GroundOptions = {
  /** The synthesized cloud assembly, `cdk.out`. */
  readonly assemblyDir: string;
  /** Where everything is kept over a restart; without it all is in memory. */
  readonly dataDir?: string;
  /** RFC 3339 instant at which the clock of the stack begins. */
  readonly now?: string;
  readonly engine?: EngineChoice;
};

/** What a stack stands on before anything in it runs: its clock, template, tables and queues. */
export type Ground = {
  readonly dataDir: string | undefined;
  readonly clock: MovableClock;
  readonly stack: LocalStack;
  readonly aws: LocalAws;
  readonly outbox: Outbox;
  /** Writes down where the clock stands. */
  keepClock(): void;
  /** Who gets the changes of the tables from now on. */
  listen(to: (record: ChangeRecord) => void): void;
};

export async function openGround(options: GroundOptions, opened: Closers): Promise<Ground> {
  const { assemblyDir, dataDir, now, engine } = options;
  if (dataDir !== undefined) opened.add(claimDataFolder(dataDir).release);
  const { clock, keep } = keptClock(dataDir, now);
  const vault = openVault(dataDir);
  const outbox = openOutbox(dataDir);
  const door = await openDoor();
  opened.add(door.close);
  const stack = readStack(assemblyDir, { awsUrl: door.url, vault });

  let take: (record: ChangeRecord) => void = () => {};
  const aws = await startAws({
    ...{ door, stack, clock, vault, outbox },
    ...(dataDir !== undefined && { dataDir }),
    ...(engine !== undefined && { engine }),
    onChange: (record) => take(record),
  });
  opened.add(aws.close);

  return {
    ...{ dataDir, clock, stack, aws, outbox, keepClock: keep },
    listen(to) {
      take = to;
    },
  };
}
