import { buildApp } from 'fauxqs';
// The package offers its stores only through a server that listens on every interface; taken directly they need none,
// can be kept on disk, and their deadlines can follow the local clock.
import { PersistenceManager } from '../../../../../node_modules/fauxqs/dist/persistence.js';
import { S3Store } from '../../../../../node_modules/fauxqs/dist/s3/s3Store.js';
import { SnsStore } from '../../../../../node_modules/fauxqs/dist/sns/snsStore.js';
import { SqsStore } from '../../../../../node_modules/fauxqs/dist/sqs/sqsStore.js';
import { isRecord, type Properties } from '../../properties.ts';
import { reasonOf } from '../data-folder.ts';
import { LocalError } from '../local-error.ts';
import type { AwsResponse } from '../service.ts';
import type { LocalClock, LocalStack } from '../types.ts';
import { followClock } from './follow-clock.ts';

/** The queues of the stack, run by fauxqs in this process. */
export interface Queues {
  send(operation: string, body: Uint8Array): Promise<AwsResponse>;
  /** Answers whoever waits for messages, at once. */
  wake(): void;
  close(): Promise<void>;
}

export interface QueuesOptions {
  readonly stack: LocalStack;
  readonly clock: LocalClock;
  /** Where messages are kept; without it they are in memory. */
  readonly folder?: string;
}

export async function openQueues({ stack, clock, folder }: QueuesOptions): Promise<Queues> {
  const sqsStore = new SqsStore();
  const kept = folder === undefined ? undefined : load(sqsStore, folder);
  createQueues(stack, sqsStore);
  const stores = { sqsStore, snsStore: new SnsStore(), s3Store: new S3Store() };
  const app = buildApp({ logger: false, defaultRegion: stack.region, stores });
  await app.ready();
  const follow = followClock(sqsStore, clock);

  return {
    async send(operation, body) {
      follow();
      const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${operation}` };
      const answer = await app.inject({ method: 'POST', url: '/', headers, payload: Buffer.from(body) });
      return { status: answer.statusCode, headers: headersOf(answer.headers), body: answer.rawPayload };
    },
    wake: () => sqsStore.shutdown(),
    async close() {
      sqsStore.shutdown();
      await app.close();
      kept?.close();
    },
  };
}

function load(store: SqsStore, folder: string): PersistenceManager {
  try {
    const kept = new PersistenceManager(folder);
    kept.loadSqsAndSns(store, new SnsStore());
    store.persistence = kept;
    for (const queue of store.allQueues()) queue.persistence = kept;
    return kept;
  } catch (cause) {
    throw new LocalError(
      `The queues in ${folder} cannot be opened: ${reasonOf(cause)}. Choose another folder with --data.`,
      {
        cause,
      },
    );
  }
}

function createQueues(stack: LocalStack, store: SqsStore): void {
  for (const { id: url, arn, properties } of stack.ofType('AWS::SQS::Queue')) {
    const name = url.slice(url.lastIndexOf('/') + 1);
    const attributes = attributesOf(properties);
    const there = store.getQueueByName(name);
    if (there === undefined) store.createQueue(name, url, arn, attributes);
    else there.setAttributes(attributes);
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

/** CloudFormation has numbers, booleans and objects where SQS has texts. */
function attributesOf(properties: Properties): Record<string, string> {
  const given = ATTRIBUTES.map((name) => [name, properties[name]] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => [name, isRecord(value) ? JSON.stringify(value) : String(value)]),
  );
}

/** The SDK makes an exception's name of the second. */
function headersOf(from: Readonly<Record<string, unknown>>): Record<string, string> {
  const kept = ['content-type', 'x-amzn-query-error'].map((name) => [name, from[name]] as const);
  return Object.fromEntries(
    kept.filter((header): header is readonly [string, string] => typeof header[1] === 'string'),
  );
}
