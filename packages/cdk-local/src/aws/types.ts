import type { RequestListener } from 'node:http';
import type { DynamoDBRecord } from 'aws-lambda';

/** One change of one item, in the shape in which Lambda hands a DynamoDB stream to a function. */
export type ChangeRecord = DynamoDBRecord;

/** The runner's clock, which the time machine moves: milliseconds since 1970. */
export interface LocalClock {
  now(): number;
}

/** A resource of the template with every intrinsic already resolved to a local value. */
export interface Resource {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  /** What `Ref` answers: the physical name, or the URL of a queue, the id of an API … */
  readonly id: string;
  /** The ARN AWS would give it; empty for types that have none (a policy, an API route). */
  readonly arn: string;
}

export interface LocalStack {
  readonly name: string;
  readonly region: string;
  readonly accountId: string;
  /** The folder of the cloud assembly: asset paths in `metadata['aws:asset:path']` are relative to it. */
  readonly assemblyDir: string;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly outputs: Readonly<Record<string, string>>;
  ofType(type: string): readonly Resource[];
}

/** Secrets and key pairs that AWS would make at deployment; made once, and kept where there is a data folder. */
export interface Secrets {
  /** The value of a Secrets Manager secret, by whatever names it: the same name always has the same value. */
  secret(name: string): string;
  /** SPKI DER in base64 of the public half of the RSA key with this logical id, made with so many bits if it is new. */
  publicKey(keyLogicalId: string, bits: number): string;
  /** RSAES-OAEP with SHA-256; undefined when the bytes were not sealed to this key. */
  decrypt(keyLogicalId: string, sealed: Uint8Array): Uint8Array | undefined;
}

/** A message that would have left the house. */
export interface OutboxItem {
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly text: string;
  readonly subject?: string;
  /** ISO 8601 UTC, from the local clock. */
  readonly at: string;
}

export interface Outbox {
  add(item: OutboxItem): void;
  /** Oldest first; only the last 10,000 are kept. */
  items(): readonly OutboxItem[];
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** Which DynamoDB stands behind the gateway: dynalite in this process, or a server such as DynamoDB Local. */
export type EngineChoice = { readonly kind: 'embedded' } | { readonly kind: 'external'; readonly url: string };

/** The address functions call, open before the stack is read: queue URLs in the stack carry it. */
export interface AwsEndpoint {
  readonly url: string;
  /** Until this is called every request is answered 503. */
  serve(handler: RequestListener): void;
  close(): Promise<void>;
}

export interface StartAwsOptions {
  readonly endpoint: AwsEndpoint;
  readonly stack: LocalStack;
  readonly clock: LocalClock;
  readonly secrets: Secrets;
  readonly outbox: Outbox;
  readonly engine?: EngineChoice;
  /** Where tables and queues are kept; without it all is in memory. */
  readonly dataDir?: string;
  /**
   * Called once for each change, in the order of the changes of an item, before the writer gets its answer.
   * `record.eventSourceARN` is the table's stream ARN. It must not throw and should only enqueue.
   */
  readonly onChange: (record: ChangeRecord) => void;
}

export interface LocalAws {
  /** What functions get as AWS_ENDPOINT_URL: the door's. */
  readonly url: string;
  /** Credentials by which the gateway recognises a function (logical id of its AWS::Lambda::Function). */
  credentialsOf(functionLogicalId: string): Credentials;
  /** The runner's own credentials: no policy is asked (for pollers, failure queues and tests). */
  readonly runner: Credentials;
  /** Whether the policies of a role grant an action: for what AWS itself asks of a role (event sources, schedules). */
  may(roleArn: string, action: string, resource: string): boolean;
  /** Puts very many items (DynamoDB's own JSON) at once, past conditions and streams, into a table with none of their keys. */
  fill(table: string, items: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
  /** Deletes what outlived its TTL on the local clock, as the TTL service would; answers how many items went. */
  expire(): Promise<number>;
  /** What the runner does not imitate faithfully in this stack: sentences for the console. */
  readonly warnings: readonly string[];
  close(): Promise<void>;
}
