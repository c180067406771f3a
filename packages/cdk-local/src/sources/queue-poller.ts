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

type Parts = {
  readonly mapping: Mapping;
  readonly url: string;
  readonly region: string;
  readonly client: SQSClient;
  readonly functions: Pick<Functions, 'invoke'>;
  readonly report: (fault: unknown) => void;
};

/** SQS hands over no more at once, and waits no longer for the first. */
const MAX_MESSAGES = 10;
const WAIT_SECONDS = 20;

/** Lambda's poller of one queue: what succeeded is deleted, what failed comes again until the queue's redrive takes it. */
export function startPoller(parts: Parts): EventSource {
  const stop = new AbortController();
  const pausing = new Set<Promise<void>>();
  const working = poll(parts, stop.signal, pausing);

  return {
    open: () => openIn(parts),
    async close() {
      stop.abort();
      await Promise.all([working, ...pausing]);
    },
  };
}

async function poll(parts: Parts, stopped: AbortSignal, pausing: Set<Promise<void>>): Promise<void> {
  for (let faults = 0; !stopped.aborted; ) {
    try {
      const messages = await receive(parts, stopped);
      if (messages.length > 0) await handle(messages, parts, { stopped, pausing });
      faults = 0;
    } catch (fault) {
      if (stopped.aborted) return;
      parts.report(fault);
      faults += 1;
      await pauseUnless(stopped, retryPauseMs(faults));
    }
  }
}

async function receive({ client, url, mapping }: Parts, abortSignal: AbortSignal): Promise<readonly Message[]> {
  const command = new ReceiveMessageCommand({
    QueueUrl: url,
    MaxNumberOfMessages: Math.min(MAX_MESSAGES, mapping.batchSize),
    WaitTimeSeconds: WAIT_SECONDS,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });

  return (await client.send(command, { abortSignal })).Messages ?? [];
}

type Turn = { readonly stopped: AbortSignal; readonly pausing: Set<Promise<void>> };

async function handle(messages: readonly Message[], parts: Parts, { stopped, pausing }: Turn): Promise<void> {
  const { client, url, mapping, functions } = parts;
  const outcome = await functions.invoke(mapping.function.arn, {
    Records: messages.map((each) => record(each, parts)),
  });
  if (stopped.aborted) return;
  const ids = messages.map(({ MessageId = '' }) => MessageId);
  const failed = failedItems(outcome, ids, mapping.reportsFailures);

  for (const message of messages) {
    const { MessageId = '', ReceiptHandle } = message;
    if (failed === 'all' || failed.includes(MessageId)) {
      const pause = makeVisibleAgain(message, parts, stopped).catch(parts.report);
      pausing.add(pause);
      void pause.finally(() => pausing.delete(pause));
    } else {
      await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
    }
  }
}

/** AWS would wait for the visibility timeout; here the message shows again after a short pause. */
async function makeVisibleAgain(message: Message, { client, url }: Parts, stopped: AbortSignal): Promise<void> {
  await pauseUnless(stopped, retryPauseMs(Number(message.Attributes?.ApproximateReceiveCount ?? 1)));
  const { ReceiptHandle } = message;
  await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }));
}

/** https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
function record(message: Message, { mapping, region }: Parts) {
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

/** In an event the members of an attribute begin with a small letter. */
function lower(value: object) {
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name[0]?.toLowerCase() + name.slice(1), part]),
  );
}

/** Delayed messages are not under way: they wait for a time of their own. */
async function openIn({ client, url, mapping }: Parts): Promise<readonly string[]> {
  const command = new GetQueueAttributesCommand({
    QueueUrl: url,
    AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
  });
  const counts = Object.values((await client.send(command)).Attributes ?? {}).map(Number);
  const waiting = counts.reduce((sum, count) => sum + count, 0);

  return waiting === 0 ? [] : [`${waiting} queue messages wait for ${mapping.function.name}`];
}
