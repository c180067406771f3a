import type { TableName } from './tables.ts';

/** The functions of the service, as data: one per slice and audience, each with no more rights than it uses. */

/** What an entry may do with a table. The names are DynamoDB's own actions, so that a role is read off this list. */
export type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';

/** A secret or key that a function is handed, or an outside service it may call. */
export type Need =
  | 'codeKey'
  | 'inboundKey'
  | 'letterKey'
  | 'openContact'
  | 'readReports'
  | 'sealPublicKey'
  | 'sendDelivery'
  | 'sendMail'
  | 'sendSms'
  | 'siteAssets'
  | 'writeReports';

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
    tables: { petitions: ['GetItem', 'PutItem'], directory: ['Query'] },
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
  'ratings-ingest': {
    ...batch,
    entry: 'ratings/ingest.ts',
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
    tables: { directory: ['Query', 'PutItem'] },
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
    needs: ['sendDelivery', 'letterKey'],
  },
  'messages-deliver': {
    ...batch,
    entry: 'messages/deliver.ts',
    impact: 'SMS and e-mail do not leave; they wait in the queue and are sent when this works again.',
    tables: { messages: ['GetItem', 'UpdateItem'] },
    needs: ['sendMail', 'sendSms', 'letterKey'],
  },
  'channels-inbound': {
    ...request,
    entry: 'channels/inbound.ts',
    impact: 'Petitions, ratings and questions by SMS are not taken in; gateways send them again when this works again.',
    tables: {
      channels: ['GetItem', 'PutItem'],
      petitions: ['GetItem', 'PutItem'],
      ratings: ['GetItem', 'PutItem'],
      messages: ['PutItem'],
      directory: ['Query'],
    },
    needs: ['codeKey', 'sealPublicKey', 'inboundKey', 'letterKey', 'sendDelivery'],
  },
  'channels-staff': {
    ...request,
    entry: 'channels/staff.ts',
    impact: 'Administrators cannot connect another gateway; those connected keep working.',
    tables: { channels: ['GetItem', 'PutItem'] },
    needs: ['inboundKey'],
  },
  'reports-build': {
    ...scheduled,
    entry: 'reports/build.ts',
    impact: 'Monthly reports are late; nothing is lost, and those missing are made when this works again.',
    tables: {
      petitions: ['Query'],
      scores: ['Query'],
      directory: ['Query'],
      reports: ['Query', 'PutItem'],
    },
    needs: ['writeReports'],
    alone: true,
  },
  'reports-staff': {
    ...request,
    entry: 'reports/staff.ts',
    impact: 'Officers and leaders cannot read reports; nothing is lost.',
    tables: { reports: ['GetItem', 'Query'], directory: ['Query'] },
    needs: ['readReports'],
  },
  'pages-citizen': {
    ...request,
    entry: 'pages/citizen.ts',
    impact: 'Citizens cannot use the web pages; the API, SMS and partner systems still take petitions and ratings in.',
    tables: {
      petitions: ['GetItem', 'PutItem'],
      ratings: ['GetItem', 'PutItem'],
      directory: ['Query'],
      scores: ['Query'],
    },
    needs: ['codeKey', 'sealPublicKey', 'siteAssets'],
  },
} as const satisfies Record<string, FunctionSpec>;

export type FunctionName = keyof typeof functions;
