import type { RequestListener } from 'node:http';
import type { DynamoDBRecord } from 'aws-lambda';

/** One change of one item, in the shape in which Lambda passes a DynamoDB stream to a function. */
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
  /** What `Ref` returns: the physical name, the URL of a queue, the id of an API … */
  readonly id: string;
  /** The ARN AWS would assign; empty for types that have none (a policy, an API route). */
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

/** Secrets and key pairs that AWS would generate at deployment; generated once, and stored if there is a data folder. */
export interface Secrets {
  /** The value of a Secrets Manager secret; the same name always has the same value. */
  secret(name: string): string;
  /** SPKI DER in base64 of the public half of the RSA key with this logical id, generated with `bits` if it is new. */
  publicKey(keyLogicalId: string, bits: number): string;
  /** RSAES-OAEP with SHA-256; undefined if the bytes were not encrypted to this key. */
  decrypt(keyLogicalId: string, encrypted: Uint8Array): Uint8Array | undefined;
}

/** A message that a function sent, which AWS would deliver. */
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

/** How messages are recorded in the outbox. */
export interface Messaging {
  /** The id of a message from the tags (e-mail) or the context (SMS) it was sent with. Default: its AWS message id. */
  idOf?(tags: Readonly<Record<string, string>>): string | undefined;
  /** ISO 3166 country in the ARN of an SMS sender id that is given without ARN. Default: US. */
  readonly smsCountry?: string;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** A call of a function to AWS, before it runs. */
export interface AwsCall {
  /** The logical id of the function. */
  readonly functionId: string;
  /** Such as `dynamodb:PutItem`. */
  readonly action: string;
  /** The ARN of the table, queue, key or object. */
  readonly resource: string;
  readonly isAllowed: boolean;
}

/**
 * What goes wrong with a call. `throttled`: it is refused, as when there are too many. `unreachable`: the connection breaks before it runs.
 * `lostResponse`: it runs, and the connection breaks before the response.
 */
export type AwsFault = 'throttled' | 'unreachable' | 'lostResponse';

/** Sees every call of a function, and may make it fail. */
export type OnAwsCall = (call: AwsCall) => AwsFault | undefined;

/** Which DynamoDB is behind the gateway: the embedded one in this process, or a server such as DynamoDB Local. */
export type EngineChoice = { readonly kind: 'embedded' } | { readonly kind: 'external'; readonly url: string };

/** The address that functions call. Open before the stack is read: queue URLs in the stack contain it. */
export interface AwsEndpoint {
  readonly url: string;
  /** Until this is called every request gets 503. */
  serve(handler: RequestListener): void;
  close(): Promise<void>;
}

export interface StartAwsOptions {
  readonly endpoint: AwsEndpoint;
  readonly stack: LocalStack;
  readonly clock: LocalClock;
  readonly secrets: Secrets;
  readonly outbox: Outbox;
  readonly messaging?: Messaging;
  readonly engine?: EngineChoice;
  /** Where tables and queues are stored; without it all is in memory. */
  readonly dataDir?: string;
  /**
   * Called once for each change, in the order of the changes of an item, before the writer gets its response.
   * `record.eventSourceARN` is the table's stream ARN. It must not throw and should only enqueue.
   */
  readonly onChange: (record: ChangeRecord) => void;
  readonly onAwsCall?: OnAwsCall;
}

export interface LocalAws {
  /** The AWS_ENDPOINT_URL of functions. */
  readonly url: string;
  /** Credentials by which the gateway recognises a function (logical id of its AWS::Lambda::Function). */
  credentialsOf(functionLogicalId: string): Credentials;
  /** The runner's own credentials, which no policy restricts (for pollers, failure queues and tests). */
  readonly runner: Credentials;
  /** Whether the policies of a role allow an action: for what AWS itself requires of a role (event sources, schedules). */
  may(roleArn: string, action: string, resource: string): boolean;
  /** Writes many items (DynamoDB JSON) at once into a table without these keys, bypassing conditions and streams. */
  fill(table: string, items: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
  /** Deletes items whose TTL has passed on the local clock, as the TTL service would; returns their number. */
  expire(): Promise<number>;
  /** Sentences about what the runner does not imitate in this stack. */
  readonly warnings: readonly string[];
  close(): Promise<void>;
}
