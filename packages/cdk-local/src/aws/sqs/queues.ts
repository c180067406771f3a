import { LocalError } from '../../local-error.ts';
import { isRecord, type Properties } from '../../properties.ts';
import { reasonOf } from '../data-folder.ts';
import type { AwsResponse } from '../service.ts';
import type { LocalClock, LocalStack } from '../types.ts';
import { type Fauxqs, loadFauxqs, type PersistenceManager, type SqsStore } from './fauxqs-internals.ts';
import { followClock } from './follow-clock.ts';

/** The queues of the stack, run by fauxqs in this process. */
export interface Queues {
  send(operation: string, body: Uint8Array): Promise<AwsResponse>;
  /** Ends all long polls at once. */
  wake(): void;
  close(): Promise<void>;
}

export interface QueuesOptions {
  readonly stack: LocalStack;
  readonly clock: LocalClock;
  /** Where messages are stored; without it they are in memory. */
  readonly folder?: string;
}

export async function openQueues({ stack, clock, folder }: QueuesOptions): Promise<Queues> {
  const fauxqs = await loadFauxqs();
  const sqsStore = new fauxqs.SqsStore();
  const persistence = folder === undefined ? undefined : loadFrom(folder, sqsStore, fauxqs);
  createQueues(stack, sqsStore);
  const stores = { sqsStore, snsStore: new fauxqs.SnsStore(), s3Store: new fauxqs.S3Store() };
  const app = fauxqs.buildApp({ logger: false, defaultRegion: stack.region, stores });
  await app.ready();
  const follow = followClock(sqsStore, clock);

  return {
    async send(operation, body) {
      follow();
      const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${operation}` };
      const response = await app.inject({ method: 'POST', url: '/', headers, payload: Buffer.from(body) });
      return { status: response.statusCode, headers: headersOf(response.headers), body: response.rawPayload };
    },
    wake: () => sqsStore.shutdown(),
    async close() {
      sqsStore.shutdown();
      await app.close();
      persistence?.close();
    },
  };
}

function loadFrom(folder: string, store: SqsStore, fauxqs: Fauxqs): PersistenceManager {
  try {
    const persistence = new fauxqs.PersistenceManager(folder);
    persistence.loadSqsAndSns(store, new fauxqs.SnsStore());
    store.persistence = persistence;
    for (const queue of store.allQueues()) queue.persistence = persistence;
    return persistence;
  } catch (cause) {
    const sentence = `The queues in ${folder} cannot be opened: ${reasonOf(cause)}. Choose another data folder.`;
    throw new LocalError(sentence, { cause });
  }
}

function createQueues(stack: LocalStack, store: SqsStore): void {
  for (const { id: url, arn, properties } of stack.ofType('AWS::SQS::Queue')) {
    const name = url.slice(url.lastIndexOf('/') + 1);
    const attributes = attributesOf(properties);
    const existing = store.getQueueByName(name);
    if (existing === undefined) store.createQueue(name, url, arn, attributes);
    else existing.setAttributes(attributes);
  }
}

const ATTRIBUTES = [
  'VisibilityTimeout',
  'DelaySeconds',
  'MaximumMessageSize',
  'MessageRetentionPeriod',
  'RedrivePolicy',
].concat([
  'ReceiveMessageWaitTimeSeconds',
  'RedriveAllowPolicy',
  'FifoQueue',
  'ContentBasedDeduplication',
  'KmsMasterKeyId',
]);

/** CloudFormation has numbers, booleans and objects where SQS has strings. */
function attributesOf(properties: Properties): Record<string, string> {
  const given = ATTRIBUTES.map((name) => [name, properties[name]] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => [name, isRecord(value) ? JSON.stringify(value) : String(value)]),
  );
}

/** The SDK derives the name of an exception from the second. */
function headersOf(from: Readonly<Record<string, unknown>>): Record<string, string> {
  const kept = ['content-type', 'x-amzn-query-error'].map((name) => [name, from[name]] as const);
  return Object.fromEntries(
    kept.filter((header): header is readonly [string, string] => typeof header[1] === 'string'),
  );
}
