/** The tables of the service, as data: keys, indexes, streams. `lib/` creates them, the store tests use the same. */

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
        carries: ['status', 'version', 'dueOn', 'answeredOn', 'answerDueOn', 'endedOn', 'channel', 'kind', 'matter'],
      },
      { name: 'next-alert', partition: 'alertShard', sort: 'nextAlertAt', carries: [] },
    ],
  },
  ratings: {
    partition: 'subject',
    stream: true,
    indexes: [
      { name: 'by-cell', partition: 'cell', sort: 'subject', carries: ['levels', 'procedure', 'channel', 'version'] },
    ],
  },
  scores: { partition: 'pk', sort: 'sk' },
  messages: {
    partition: 'id',
    timeToLive: 'expiresAt',
    indexes: [{ name: 'by-state', partition: 'openState', sort: 'updatedAt', carries: [] }],
  },
  directory: { partition: 'pk', sort: 'sk' },
  channels: { partition: 'id', timeToLive: 'expiresAt' },
  reports: { partition: 'agency', sort: 'period' },
} as const satisfies Record<string, TableSpec>;

export type TableName = keyof typeof tables;
