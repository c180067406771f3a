import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { Functions } from '../functions/functions.ts';
import { failedItems } from './batch-result.ts';
import { type EventSource, pauseUnless, retryPauseMs } from './event-source.ts';
import type { Mapping } from './mapping.ts';

type PollerOptions = {
  readonly mapping: Mapping;
  readonly url: string;
  readonly region: string;
  readonly client: SQSClient;
  readonly functions: Pick<Functions, 'invoke'>;
  readonly report: (fault: unknown) => void;
};

/** SQS's limits on a batch and on the wait time. */
const MAX_MESSAGES = 10;
const WAIT_SECONDS = 20;

/** Lambda's poller of one queue: deletes what succeeded; what failed is received again until the queue's redrive moves it. */
export function startPoller(options: PollerOptions): EventSource {
  const stop = new AbortController();
  const pausing = new Set<Promise<void>>();
  const working = poll(options, stop.signal, pausing);

  return {
    open: () => openIn(options),
    async close() {
      stop.abort();
      await Promise.all([working, ...pausing]);
    },
  };
}

async function poll(options: PollerOptions, stopped: AbortSignal, pausing: Set<Promise<void>>): Promise<void> {
  for (let faults = 0; !stopped.aborted; ) {
    try {
      const messages = await receive(options, stopped);
      if (messages.length > 0) await handle(messages, options, { stopped, pausing });
      faults = 0;
    } catch (fault) {
      if (stopped.aborted) return;
      options.report(fault);
      faults += 1;
      await pauseUnless(stopped, retryPauseMs(faults));
    }
  }
}

async function receive({ client, url, mapping }: PollerOptions, abortSignal: AbortSignal): Promise<readonly Message[]> {
  const command = new ReceiveMessageCommand({
    QueueUrl: url,
    MaxNumberOfMessages: Math.min(MAX_MESSAGES, mapping.batchSize),
    WaitTimeSeconds: WAIT_SECONDS,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });

  return (await client.send(command, { abortSignal })).Messages ?? [];
}

type PollState = { readonly stopped: AbortSignal; readonly pausing: Set<Promise<void>> };

async function handle(
  messages: readonly Message[],
  options: PollerOptions,
  { stopped, pausing }: PollState,
): Promise<void> {
  const { client, url, mapping, functions } = options;
  const outcome = await functions.invoke(mapping.function.arn, {
    Records: messages.map((each) => record(each, options)),
  });
  if (stopped.aborted) return;
  const ids = messages.map(({ MessageId = '' }) => MessageId);
  const failed = failedItems(outcome, ids, mapping.reportsFailures);

  for (const message of messages) {
    const { MessageId = '', ReceiptHandle } = message;
    if (failed === 'all' || failed.includes(MessageId)) {
      const pause = makeVisibleAgain(message, options, stopped).catch(options.report);
      pausing.add(pause);
      void pause.finally(() => pausing.delete(pause));
    } else {
      await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
    }
  }
}

/** AWS would wait for the visibility timeout; here the message is visible again after a short pause. */
async function makeVisibleAgain(message: Message, { client, url }: PollerOptions, stopped: AbortSignal): Promise<void> {
  await pauseUnless(stopped, retryPauseMs(Number(message.Attributes?.ApproximateReceiveCount ?? 1)));
  const { ReceiptHandle } = message;
  await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }));
}

/** https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
function record(message: Message, { mapping, region }: PollerOptions) {
  const { MessageId, ReceiptHandle, Body, Attributes = {}, MessageAttributes = {}, MD5OfBody } = message;

  return {
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: Attributes,
    messageAttributes: Object.fromEntries(
      Object.entries(MessageAttributes).map(([name, value]) => [name, lower(value)]),
    ),
    md5OfBody: MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: mapping.sourceArn,
    awsRegion: region,
  };
}

/** In an event the members of an attribute start with a lower-case letter. */
function lower(value: object) {
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name[0]?.toLowerCase() + name.slice(1), part]),
  );
}

/** Delayed messages do not count: they wait for their own time. */
async function openIn({ client, url, mapping }: PollerOptions): Promise<readonly string[]> {
  const command = new GetQueueAttributesCommand({
    QueueUrl: url,
    AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
  });
  const counts = Object.values((await client.send(command)).Attributes ?? {}).map(Number);
  const waiting = counts.reduce((sum, count) => sum + count, 0);

  return waiting === 0 ? [] : [`${waiting} queue messages wait for ${mapping.function.name}`];
}
