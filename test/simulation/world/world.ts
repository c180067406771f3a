import { type Random, randomOf } from '../../../demo/plan/random.ts';
import type { Instant } from '../../../lambdas/kernel/time.ts';
import type { ItemChange } from '../../../lambdas/platform/consumer.ts';
import type { Item } from '../../../lambdas/platform/table.ts';
import { type ChangingTable, changingTable } from './changing-table.ts';
import type { FaultKind } from './invocation.ts';

export const tableNames = ['petitions', 'alerts', 'messages', 'ratings', 'limits'] as const;
export type Name = (typeof tableNames)[number];

/** One write that changed an item, when it happened. */
export type Commit = ItemChange & { readonly at: Instant; readonly table: Name };
export type QueuedMessage = { readonly id: string; receives: number };
export type Sent = { readonly id: string; readonly at: Instant; readonly text: string };
/** One run of an activity: what came of it, and the faults that it met. */
export type Done = {
  readonly what: string;
  readonly at: Instant;
  readonly outcome: string;
  readonly faults: readonly string[];
};

/** The records of the petitions that one consumer has not processed, by petition. */
export type Stream = {
  readonly waiting: Map<string, ItemChange[]>;
  /** What it has processed, for a repetition. */
  readonly processed: ItemChange[];
};
export type ConsumerName = 'inform' | 'ingest';

/** A request of a client, who sends it with the same key until it is answered. */
export type Request = {
  readonly what: string;
  readonly attempt: (world: World) => Promise<void>;
  isAnswered: boolean;
};

/** A mistake in tables, clients or consumers. */
export type Slip = {
  readonly name: string;
  /** Tables that are written without conditions. */
  readonly unconditional?: readonly string[];
  /** A client that sends its request under another key each time. */
  readonly isKeyForgotten?: true;
  /** A consumer that gives up a record which failed. */
  readonly isForgetfulConsumer?: true;
};

export type World = {
  now: Instant;
  readonly random: Random;
  readonly tables: Readonly<Record<Name, ChangingTable>>;
  readonly commits: Commit[];
  readonly streams: Readonly<Record<ConsumerName, Stream>>;
  readonly queue: QueuedMessage[];
  readonly sent: Sent[];
  readonly done: Done[];
  readonly requests: Request[];
  /** The fault of the next call of an activity. */
  fault: (what: string, call: string) => FaultKind | undefined;
  /** Whether several activities run at this moment, so that it matters who goes first. */
  isBusy: boolean;
  /** Ports that are down as a whole. */
  readonly down: Set<'queue' | 'transport' | 'kms'>;
  /** What failed after all faults had ended. */
  readonly quietFailures: Done[];
  readonly bug: Slip | undefined;
  /** What a bug remembers. */
  readonly seen: Map<string, unknown>;
};

export function aWorld(now: Instant, seed: number, bug?: Slip): World {
  const commits: Commit[] = [];
  const streams = {
    inform: { waiting: new Map<string, ItemChange[]>(), processed: [] },
    ingest: { waiting: new Map<string, ItemChange[]>(), processed: [] },
  };
  const onChange = (table: Name) => (change: ItemChange) => {
    commits.push({ ...change, table, at: world.now });
    if (table !== 'petitions' || change.after === undefined) return;
    for (const { waiting } of Object.values(streams)) {
      const code = `${change.after['code']}`;
      waiting.set(code, [...(waiting.get(code) ?? []), recordOf(change)]);
    }
  };
  const world: World = {
    ...{
      now,
      bug,
      commits,
      streams,
      queue: [],
      sent: [],
      done: [],
      requests: [],
      quietFailures: [],
      isBusy: false,
      down: new Set(),
    },
    seen: new Map(),
    random: randomOf(seed, 'simulation'),
    fault: () => undefined,
    tables: {
      petitions: changingTable('petitions', onChange('petitions')),
      alerts: changingTable('alerts', onChange('alerts')),
      messages: changingTable('messages', onChange('messages')),
      ratings: changingTable('ratings', onChange('ratings')),
      limits: changingTable('limits', onChange('limits')),
    },
  };
  return world;
}

/** A stream shows binary as base64. */
const recordOf = ({ before, after }: ItemChange): ItemChange => ({
  ...(before && { before: imageOf(before) }),
  ...(after && { after: imageOf(after) }),
});

const imageOf = (item: Item): Item => ({
  ...item,
  sealedContact: Buffer.from(item['sealedContact'] as Uint8Array).toString('base64'),
});
