/**
 * The front door, data only: every table, function, route, job and consumer of the service.
 * `lib/` builds the stack from it, the routers and the OpenAPI document read it, the tests hold all of them against it.
 */

/** What an entry may do with a table. The names are DynamoDB's own actions, so that a role is read off this list. */
export type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';

type Index = {
  readonly name: string;
  readonly partition: string;
  readonly sort: string;
  /** Attributes carried beside the keys; none means KEYS_ONLY. */
  readonly carries: readonly string[];
};

export type TableSpec = {
  readonly partition: string;
  readonly sort?: string;
  readonly indexes?: readonly Index[];
  /** A reaction needs to see old and new image. */
  readonly stream?: true;
  /** Attribute with the epoch second after which an item is erased. */
  readonly timeToLive?: string;
};

export const tables = {
  petitions: {
    partition: 'code',
    stream: true,
    indexes: [
      {
        name: 'inbox',
        partition: 'openAgency',
        sort: 'dueAt',
        carries: ['status', 'version', 'dueOn', 'kind', 'matter', 'receivedAt', 'assigneeId', 'assigneeName'],
      },
      {
        name: 'by-month',
        partition: 'agencyMonth',
        sort: 'receivedAt',
        carries: ['status', 'version', 'dueOn', 'answeredOn', 'channel', 'kind', 'matter'],
      },
      { name: 'next-alert', partition: 'alertShard', sort: 'nextAlertAt', carries: [] },
    ],
  },
  ratings: {
    partition: 'subject',
    stream: true,
    indexes: [{ name: 'by-cell', partition: 'cell', sort: 'subject', carries: ['levels', 'procedure', 'channel'] }],
  },
  scores: { partition: 'pk', sort: 'sk' },
  messages: {
    partition: 'id',
    timeToLive: 'expiresAt',
    indexes: [{ name: 'by-state', partition: 'openState', sort: 'updatedAt', carries: [] }],
  },
  directory: { partition: 'pk', sort: 'sk' },
} as const satisfies Record<string, TableSpec>;

export type TableName = keyof typeof tables;

/** A secret or key that a function is handed, or an outside service it may call. */
export type Need = 'codeKey' | 'sealPublicKey' | 'openContact' | 'sendDelivery' | 'sendMail' | 'sendSms';

export type FunctionSpec = {
  /** File under `lambdas/` whose export `handler` AWS calls. */
  readonly entry: string;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  /** What a citizen loses while this fails: the text of its alarm and of its chapter in docs/operations.md. */
  readonly impact: string;
  readonly tables: Partial<Record<TableName, readonly TableAction[]>>;
  readonly needs: readonly Need[];
  /** One run at a time: only for work whose overlap would be waste. */
  readonly alone?: true;
};

/** A request must end before the gateway's 30 s; a citizen gives up long before. */
const REQUEST_SECONDS = 10;
/** More memory is more CPU on Lambda: 512 MB keeps a cold start short and is the cheapest size that does. */
const REQUEST_MEMORY_MB = 512;
const BATCH_SECONDS = 60;
const JOB_SECONDS = 300;
const JOB_MEMORY_MB = 1024;

const request = { timeoutSeconds: REQUEST_SECONDS, memoryMb: REQUEST_MEMORY_MB } as const;
const batch = { timeoutSeconds: BATCH_SECONDS, memoryMb: REQUEST_MEMORY_MB } as const;
const scheduled = { timeoutSeconds: JOB_SECONDS, memoryMb: JOB_MEMORY_MB } as const;

export const functions = {
  'petitions-citizen': {
    ...request,
    entry: 'petitions/citizen.ts',
    impact: 'Citizens cannot send a petition, follow it or rate its answer on the web; nothing already sent is lost.',
    tables: { petitions: ['GetItem', 'PutItem', 'UpdateItem'], directory: ['Query'] },
    needs: ['codeKey', 'sealPublicKey'],
  },
  'petitions-staff': {
    ...request,
    entry: 'petitions/staff.ts',
    impact: 'Officers cannot open their inbox or answer; the deadlines of citizens keep running meanwhile.',
    tables: { petitions: ['GetItem', 'PutItem', 'Query'], directory: ['Query'] },
    needs: [],
  },
  'petitions-contact': {
    ...request,
    entry: 'petitions/contact.ts',
    impact: 'Officers cannot read how to reach a citizen; petitions are still taken in and answered.',
    tables: { petitions: ['GetItem', 'PutItem'], directory: ['Query'] },
    needs: ['openContact'],
  },
  'ratings-citizen': {
    ...request,
    entry: 'ratings/citizen.ts',
    impact: 'Citizens cannot rate a visit or a dossier; counters with a queue of their own send again later.',
    tables: { ratings: ['GetItem', 'PutItem'], directory: ['Query'] },
    needs: [],
  },
  'scores-voice': {
    ...batch,
    entry: 'scores/voice.ts',
    impact: 'Ratings of petition answers are kept but missing from the scores until this works again.',
    tables: { ratings: ['GetItem', 'PutItem'] },
    needs: [],
  },
  'scores-mark': {
    ...batch,
    entry: 'scores/mark.ts',
    impact: 'New ratings are kept but missing from the scores until this works again.',
    tables: { scores: ['PutItem'] },
    needs: [],
  },
  'scores-roll-up': {
    ...scheduled,
    entry: 'scores/roll-up.ts',
    impact: 'Scores stand still at their last state; ratings are kept and counted when this works again.',
    tables: {
      ratings: ['Query'],
      scores: ['BatchGetItem', 'Query', 'PutItem', 'DeleteItem'],
      directory: ['Query'],
    },
    needs: [],
    alone: true,
  },
  'scores-public': {
    ...request,
    entry: 'scores/public.ts',
    impact: 'Citizens and leaders cannot read scores; nothing is lost.',
    tables: { scores: ['Query'], directory: ['Query'] },
    needs: [],
  },
  'directory-public': {
    ...request,
    entry: 'directory/public.ts',
    impact: 'Citizens cannot choose an agency from the list; petitions without one are still taken in.',
    tables: { directory: ['Query'] },
    needs: [],
  },
  'directory-staff': {
    ...request,
    entry: 'directory/staff.ts',
    impact: 'Administrators cannot change agencies or the people who receive alerts; what stands there keeps working.',
    tables: { directory: ['Query', 'GetItem', 'PutItem'] },
    needs: [],
  },
  'alerts-watch': {
    ...scheduled,
    entry: 'alerts/watch.ts',
    impact:
      'Officers and heads are not warned of deadlines, so citizens may be answered late; warnings resume by themselves.',
    tables: { petitions: ['GetItem', 'Query', 'UpdateItem'] },
    needs: [],
    alone: true,
  },
  'alerts-announce': {
    ...batch,
    entry: 'alerts/announce.ts',
    impact: 'Warnings of deadlines are decided but not written to officers and heads; they wait in the stream.',
    tables: { messages: ['PutItem'], directory: ['Query'] },
    needs: ['sendDelivery'],
  },
  'messages-deliver': {
    ...batch,
    entry: 'messages/deliver.ts',
    impact: 'SMS and e-mail do not leave; they wait in the queue and are sent when this works again.',
    tables: { messages: ['GetItem', 'UpdateItem'] },
    needs: ['sendMail', 'sendSms'],
  },
} as const satisfies Record<string, FunctionSpec>;

export type FunctionName = keyof typeof functions;

export type Route = {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly function: FunctionName;
  /** `public`: anybody (a petition also wants its receipt); `staff`: a bearer token of the identity provider. */
  readonly access: 'public' | 'staff';
  /** One line for the reference. */
  readonly summary: string;
};

const petition = '/v1/petitions/{code}';
const staffPetition = '/v1/staff/petitions/{code}';

export const routes = [
  {
    id: 'petitions.submit',
    method: 'POST',
    path: '/v1/petitions',
    function: 'petitions-citizen',
    access: 'public',
    summary: 'Send a petition',
  },
  {
    id: 'petitions.track',
    method: 'GET',
    path: petition,
    function: 'petitions-citizen',
    access: 'public',
    summary: 'Follow a petition with its receipt',
  },
  {
    id: 'petitions.deadline',
    method: 'GET',
    path: `${petition}/deadline`,
    function: 'petitions-citizen',
    access: 'public',
    summary: 'Explain the deadline of a petition, day by day',
  },
  {
    id: 'petitions.rate',
    method: 'POST',
    path: `${petition}/rating`,
    function: 'petitions-citizen',
    access: 'public',
    summary: 'Rate the answer to a petition',
  },
  {
    id: 'petitions.list',
    method: 'GET',
    path: '/v1/staff/petitions',
    function: 'petitions-staff',
    access: 'staff',
    summary: 'List the petitions of an agency',
  },
  {
    id: 'petitions.read',
    method: 'GET',
    path: staffPetition,
    function: 'petitions-staff',
    access: 'staff',
    summary: 'Read a petition without the contact of its sender',
  },
  {
    id: 'petitions.accept',
    method: 'POST',
    path: `${staffPetition}/accept`,
    function: 'petitions-staff',
    access: 'staff',
    summary: 'Accept a petition',
  },
  {
    id: 'petitions.assign',
    method: 'POST',
    path: `${staffPetition}/assign`,
    function: 'petitions-staff',
    access: 'staff',
    summary: 'Assign a petition to an officer',
  },
  {
    id: 'petitions.refuse',
    method: 'POST',
    path: `${staffPetition}/refuse`,
    function: 'petitions-staff',
    access: 'staff',
    summary: 'Refuse a petition on one of the listed grounds',
  },
  {
    id: 'petitions.answer',
    method: 'POST',
    path: `${staffPetition}/answer`,
    function: 'petitions-staff',
    access: 'staff',
    summary: 'Answer a petition',
  },
  {
    id: 'petitions.publish',
    method: 'POST',
    path: `${staffPetition}/publish`,
    function: 'petitions-staff',
    access: 'staff',
    summary: 'Publish an answer',
  },
  {
    id: 'petitions.contact',
    method: 'POST',
    path: `${staffPetition}/contact`,
    function: 'petitions-contact',
    access: 'staff',
    summary: 'Open the contact of a sender, for a reason that is kept',
  },
  {
    id: 'ratings.rate',
    method: 'POST',
    path: '/v1/ratings',
    function: 'ratings-citizen',
    access: 'public',
    summary: 'Rate a visit or a dossier',
  },
  {
    id: 'scores.read',
    method: 'GET',
    path: '/v1/scores',
    function: 'scores-public',
    access: 'public',
    summary: 'Read the scores of an agency for a period',
  },
  {
    id: 'directory.agencies',
    method: 'GET',
    path: '/v1/agencies',
    function: 'directory-public',
    access: 'public',
    summary: 'List the agencies',
  },
  {
    id: 'directory.putAgency',
    method: 'PUT',
    path: '/v1/staff/agencies/{code}',
    function: 'directory-staff',
    access: 'staff',
    summary: 'Add or change an agency',
  },
  {
    id: 'directory.putPerson',
    method: 'PUT',
    path: '/v1/staff/people/{id}',
    function: 'directory-staff',
    access: 'staff',
    summary: 'Add or change a person who receives alerts',
  },
  {
    id: 'directory.people',
    method: 'GET',
    path: '/v1/staff/people',
    function: 'directory-staff',
    access: 'staff',
    summary: 'List the people of an agency who receive alerts',
  },
] as const satisfies readonly Route[];

export type RouteId = (typeof routes)[number]['id'];

export type Job = { readonly name: string; readonly function: FunctionName; readonly everyMinutes: number };

export const jobs = [
  { name: 'deadline-watch', function: 'alerts-watch', everyMinutes: 15 },
  { name: 'roll-up', function: 'scores-roll-up', everyMinutes: 5 },
] as const satisfies readonly Job[];

export type Consumer = {
  readonly function: FunctionName;
  readonly from: { readonly stream: TableName } | { readonly queue: 'delivery' };
  readonly batchSize: number;
  /** Event filter in Lambda's own pattern language: what the function is not woken for. */
  readonly filter?: Readonly<Record<string, unknown>>;
};

/** Bounds a batch so that one poisonous record delays at most this many neighbours while it is bisected out. */
const STREAM_BATCH = 100;

export const consumers = [
  {
    function: 'scores-voice',
    from: { stream: 'petitions' },
    batchSize: STREAM_BATCH,
    filter: { dynamodb: { NewImage: { rating: { M: { at: { S: [{ exists: true }] } } } } } },
  },
  {
    function: 'alerts-announce',
    from: { stream: 'petitions' },
    batchSize: STREAM_BATCH,
    filter: { eventName: ['MODIFY'] },
  },
  {
    function: 'scores-mark',
    from: { stream: 'ratings' },
    batchSize: STREAM_BATCH,
    filter: { eventName: ['INSERT', 'MODIFY'] },
  },
  { function: 'messages-deliver', from: { queue: 'delivery' }, batchSize: 10 },
] as const satisfies readonly Consumer[];
