import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Refusal } from '../kernel/refusal.ts';
import type { QueueConsumer, StreamConsumer } from './consumer.ts';
import type { Job } from './job.ts';
import type { Endpoint } from './operation.ts';
import type { PathsBelow } from './paths-below.ts';
import type { Refusals } from './refusals.ts';

/**
 * The shape of `<slice>/module.ts`: everything that a slice owns of the front door, as data. `lambdas/service.ts`
 * collects the modules; `lib/` builds tables, functions, routes and schedules from them.
 */
export type Module = {
  readonly tables: Readonly<Record<string, TableSpec>>;
  /** Audience → function. The function is called `<slice>-<audience>` and is exported under its own name. */
  readonly functions: Readonly<Record<string, FunctionSpec>>;
};

export type IndexSpec = {
  readonly name: string;
  readonly partition: string;
  readonly sort: string;
  /** Attributes copied into the index beside the keys; an empty list means KEYS_ONLY. */
  readonly projection: readonly string[];
};

export type TableSpec = {
  readonly partition: string;
  readonly sort?: string;
  readonly indexes?: readonly IndexSpec[];
  /** Changes are published with the old and the new image. */
  readonly stream?: true;
  /** Attribute with the epoch second after which an item is deleted. */
  readonly timeToLive?: string;
};

/** What a function may do with a table. The names are DynamoDB's own actions: the role is read off this list. */
export type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';

/** A secret or key that a function receives, or an outside service that it may call. */
export type Capability =
  | 'caseLink'
  | 'codeKey'
  | 'inboundKey'
  | 'inspectFiles'
  | 'keepLetters'
  | 'letterKey'
  | 'limitKey'
  | 'openContact'
  | 'openData'
  | 'ratingKey'
  | 'readReports'
  | 'sealPublicKey'
  | 'sendDelivery'
  | 'sendMail'
  | 'sendSms'
  | 'shareFiles'
  | 'signIn'
  | 'siteAssets'
  | 'siteUrl'
  | 'smsText'
  | 'writeReports';

type Common<Table extends string> = {
  /** What people lose while this fails: the text of its alarm and of its chapter in docs/operations.md. */
  readonly impact: string;
  /** Table of any slice → the actions that the role allows. */
  readonly tables: Readonly<Partial<Record<Table, readonly TableAction[]>>>;
  readonly needs: readonly Capability[];
  /** Packages with compiled code: deployed beside the bundle, for the processor of Lambda. */
  readonly native?: readonly string[];
};

/** How a refusal is shown: as a problem document, or as a page. */
export type Render = (
  refusal: Refusal,
  refuses: Refusals,
  requestId: string | undefined,
  event: unknown,
) => APIGatewayProxyStructuredResultV2;

/** A response as it is sent to this client. */
export type Encode = (
  response: APIGatewayProxyStructuredResultV2,
  event: APIGatewayProxyEventV2,
) => APIGatewayProxyStructuredResultV2;

export type HttpFunction<Table extends string = string> = Common<Table> & {
  readonly kind: 'http';
  readonly endpoints: readonly Endpoint[];
  /** All paths below some prefixes are this function's: see `paths-below.ts`. */
  readonly below?: PathsBelow;
  /** Default: a problem document. */
  readonly render?: Render;
  /** The last step of every response, such as its compression. */
  readonly encode?: Encode;
};

/** Runs one at a time: work that overlaps would be wasted. */
export type JobFunction<Table extends string = string> = Common<Table> & {
  readonly kind: 'job';
  readonly schedule: { readonly name: string; readonly everyMinutes: number };
  readonly job: Job;
};

/** Event filters in Lambda's own pattern language, any of which is enough: what the function is not invoked for. */
type Filters = readonly Readonly<Record<string, unknown>>[];

export type StreamFunction<Table extends string = string> = Common<Table> & {
  readonly kind: 'stream';
  /** The table whose changes it reads. */
  readonly stream: Table;
  readonly filters?: Filters;
  readonly consumer: StreamConsumer;
  /** For work that takes long: small batches, side by side. The changes of one item stay in order. */
  readonly heavy?: { readonly memoryMb: number; readonly batchSize: number; readonly parallel: number };
};

/** `delivery`: messages to send. `arrivals`: what providers report of them. */
export type QueueName = 'delivery' | 'arrivals';

/** What the rules of `lib/arrivals.ts` put into the queue `arrivals`. */
export type ReportedEvent = { readonly channel: 'email' | 'sms'; readonly message: string; readonly event: string };

export type QueueFunction<Table extends string = string> = Common<Table> & {
  readonly kind: 'queue';
  readonly queue: QueueName;
  readonly batchSize: number;
  /** How often the queue delivers a message before it goes to the failure queue. */
  readonly attempts: number;
  readonly consumer: QueueConsumer;
};

/** `Table`: the names of tables that there are. */
export type FunctionSpec<Table extends string = string> =
  | HttpFunction<Table>
  | JobFunction<Table>
  | StreamFunction<Table>
  | QueueFunction<Table>;

/** A request must end before the gateway's 30 s; people give up long before. */
const REQUEST_SECONDS = 10;
/** More memory is more CPU on Lambda: 512 MB keeps a cold start short and is the cheapest size that does. */
const REQUEST_MEMORY_MB = 512;
const BATCH_SECONDS = 60;
const JOB_SECONDS = 300;
const JOB_MEMORY_MB = 1024;

/** Timeout and memory of each kind of function. */
export const limits = {
  http: { timeoutSeconds: REQUEST_SECONDS, memoryMb: REQUEST_MEMORY_MB },
  stream: { timeoutSeconds: BATCH_SECONDS, memoryMb: REQUEST_MEMORY_MB },
  queue: { timeoutSeconds: BATCH_SECONDS, memoryMb: REQUEST_MEMORY_MB },
  job: { timeoutSeconds: JOB_SECONDS, memoryMb: JOB_MEMORY_MB },
} as const satisfies Record<FunctionSpec['kind'], unknown>;

/** Bounds a batch so that one poisonous record delays at most this many neighbours while it is bisected out. */
export const STREAM_BATCH = 100;
