import type { LocalAws, LocalStack } from '../aws/types.ts';
import type { Functions } from '../functions/functions.ts';
import { settle } from '../settle.ts';
import { changeJournal } from './change-journal.ts';
import { checkGrants } from './grants.ts';
import { mappings } from './mapping.ts';
import { startPoller } from './queue-poller.ts';
import { discardTo, queueClient, queueUrl } from './queues.ts';
import { type Streams, startStreams } from './streams.ts';

export interface EventSources {
  readonly take: Streams['take'];
  /** Waits until streams and queues are drained; returns what is still in progress at the timeout. */
  settle(timeoutMs: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

type SourcesOptions = {
  readonly stack: LocalStack;
  readonly aws: LocalAws;
  readonly functions: Functions;
  readonly dataDir: string | undefined;
  readonly nowMs: () => number;
  readonly report: (fault: unknown) => void;
};

/** Everything in the stack that invokes functions on events: streams and queues. */
export function startSources(options: SourcesOptions): EventSources {
  const { stack, aws, functions, report } = options;
  const ofStreams = mappings(stack, functions.specs, 'dynamodb');
  const ofQueues = mappings(stack, functions.specs, 'sqs');
  checkGrants(stack, [...ofStreams, ...ofQueues], aws.may);

  const client = queueClient(aws, stack.region);
  const journal = changeJournal(options.dataDir);
  const discard = discardTo(stack, client);
  const streams = startStreams({ ...options, mappings: ofStreams, discard, journal });
  const pollers = ofQueues.map((mapping) =>
    startPoller({ mapping, url: queueUrl(stack, mapping.sourceArn), region: stack.region, client, functions, report }),
  );

  return {
    take: streams.take,
    settle: (timeoutMs) => settle([streams, ...pollers], timeoutMs),
    async close() {
      await Promise.all([streams, ...pollers].map((source) => source.close()));
      client.destroy();
    },
  };
}
