import { claimDataFolder } from './aws/data-folder.ts';
import { openEndpoint } from './aws/endpoint.ts';
import { openOutbox } from './aws/outbox.ts';
import { openSecrets } from './aws/secrets.ts';
import { startAws } from './aws/start-aws.ts';
import type { ChangeRecord, EngineChoice, LocalAws, LocalStack, Messaging, OnAwsCall, Outbox } from './aws/types.ts';
import type { MovableClock } from './clock.ts';
import type { Closers } from './closers.ts';
import { type LocalIssuer, localIssuer, withLocalIssuer } from './oidc/local-issuer.ts';
import { persistedClock } from './persisted-clock.ts';
import { readStack } from './read-stack.ts';
import type { CustomResources } from './template/custom-resources.ts';

export type RuntimeOptions = {
  /** The synthesized cloud assembly, `cdk.out`. */
  readonly assemblyDir: string;
  /** Only needed where the assembly has more than one stack. */
  readonly stackName?: string;
  /** Default: `us-east-1`. */
  readonly region?: string;
  /** Folder that keeps all data over a restart. Default: everything is in memory. */
  readonly dataDir?: string;
  /** RFC 3339 instant at which the clock of the stack starts. Default: the machine's time. */
  readonly now?: string;
  readonly engine?: EngineChoice;
  /** What the custom resources of the stack return at deployment. */
  readonly customResources?: CustomResources;
  readonly messaging?: Messaging;
  /** Sees every call of a function to AWS, and may make it fail. */
  readonly onAwsCall?: OnAwsCall;
};

/** What a stack needs before anything in it runs: clock, template, tables and queues. */
export type Runtime = {
  readonly dataDir: string | undefined;
  readonly clock: MovableClock;
  readonly stack: LocalStack;
  readonly issuer: LocalIssuer;
  readonly aws: LocalAws;
  readonly outbox: Outbox;
  /** Writes the time of the clock to the data folder. */
  saveClock(): void;
  /** Sets the receiver of table changes. */
  listen(to: (record: ChangeRecord) => void): void;
};

/** `url` is the address at which the stack will be served. */
export async function openRuntime(options: RuntimeOptions, url: string, opened: Closers): Promise<Runtime> {
  const { dataDir, now, engine, messaging, onAwsCall } = options;
  if (dataDir !== undefined) opened.add(claimDataFolder(dataDir).release);
  const { clock, save } = persistedClock(dataDir, now);
  const secrets = openSecrets(dataDir);
  const outbox = openOutbox(dataDir);
  const endpoint = await openEndpoint();
  opened.add(endpoint.close);
  const template = readStack({ ...options, awsUrl: endpoint.url, secrets });
  const issuer = localIssuer(template, url);
  const stack = withLocalIssuer(template, issuer);

  let take: (record: ChangeRecord) => void = () => {};
  const aws = await startAws({
    ...{ endpoint, stack, clock, secrets, outbox },
    ...(dataDir !== undefined && { dataDir }),
    ...(engine !== undefined && { engine }),
    ...(messaging !== undefined && { messaging }),
    ...(onAwsCall !== undefined && { onAwsCall }),
    onChange: (record) => take(record),
  });
  opened.add(aws.close);

  return {
    ...{ dataDir, clock, stack, issuer, aws, outbox, saveClock: save },
    listen(to) {
      take = to;
    },
  };
}
