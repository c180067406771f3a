/**
 * The parts of fauxqs that its package does not export. Its public `startFauxqs` listens on every interface, keeps the
 * machine's time and gives no access to waiting messages; the stores themselves need no server, can be kept on disk, and
 * let their deadlines follow the local clock. `test/upgrades.test.ts` fails at every other version of fauxqs, and says
 * what to check.
 */

export interface WaitingMessage {
  delayUntil?: number;
}

export interface Queue {
  persistence?: unknown;
  readonly delayedMessages: readonly WaitingMessage[];
  readonly fifoDelayed: ReadonlyMap<string, readonly WaitingMessage[]>;
  readonly inflightMessages: ReadonlyMap<string, { visibilityDeadline: number }>;
  setAttributes(attributes: Readonly<Record<string, string>>): void;
  processTimers(): void;
}

export interface SqsStore {
  persistence?: unknown;
  allQueues(): Iterable<Queue>;
  getQueueByName(name: string): Queue | undefined;
  createQueue(name: string, url: string, arn: string, attributes: Readonly<Record<string, string>>): Queue;
  shutdown(): void;
}

export interface PersistenceManager {
  loadSqsAndSns(sqs: SqsStore, sns: unknown): void;
  close(): void;
}

type Injected = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly rawPayload: Uint8Array;
};

export interface FauxqsApp {
  ready(): PromiseLike<unknown>;
  inject(request: object): Promise<Injected>;
  close(): Promise<void>;
}

export interface Fauxqs {
  buildApp(options: object): FauxqsApp;
  readonly SqsStore: new () => SqsStore;
  readonly SnsStore: new () => unknown;
  readonly S3Store: new () => unknown;
  readonly PersistenceManager: new (folder: string) => PersistenceManager;
}

export async function loadFauxqs(): Promise<Fauxqs> {
  const main = import.meta.resolve('fauxqs');
  const load = (file: string) => import(new URL(file, main).href);
  const [{ buildApp }, { SqsStore }, { SnsStore }, { S3Store }, { PersistenceManager }] = await Promise.all([
    load('app.js'),
    load('sqs/sqsStore.js'),
    load('sns/snsStore.js'),
    load('s3/s3Store.js'),
    load('persistence.js'),
  ]);

  return { buildApp, SqsStore, SnsStore, S3Store, PersistenceManager };
}
