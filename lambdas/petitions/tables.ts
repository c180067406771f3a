import type { Module } from '../platform/module.ts';

/** The tables of petitions, and what each index carries. */
export const tables = {
  petitions: {
    partition: 'code',
    stream: true,
    indexes: [
      {
        name: 'inbox',
        partition: 'openAgency',
        sort: 'dueAt',
        projection: [
          ...['status', 'version', 'dueOn', 'kind', 'matter', 'receivedAt', 'assigneeId', 'assigneeName'],
          // Whether an answer that awaits its publication was late, which deadlines an older calendar gave, and triage.
          ...['answeredOn', 'answerDueOn', 'calendarVersion', 'isLocked', 'triageDueOn', 'answerDueAt', 'answerIsLate'],
          ...['excerpt', 'place', 'reopenedOn'],
        ],
      },
      {
        name: 'by-month',
        partition: 'agencyMonth',
        sort: 'receivedAt',
        projection: [
          'status',
          'version',
          'dueOn',
          'answeredOn',
          'answerDueOn',
          'answerIsLate',
          'endedOn',
          'endedDueOn',
          'publishedOn',
          'publicationDueOn',
          'past',
          'channel',
          'kind',
          'matter',
          'passedMonth',
          'isLocked',
          'answerDueAt',
          'delays',
          'excerpt',
          'place',
        ],
      },
      {
        name: 'passed-on',
        partition: 'passedMonth',
        sort: 'receivedAt',
        projection: [
          ...['agency', 'arrivedOn', 'earlier', 'status', 'version', 'dueOn', 'answeredOn', 'answerDueOn', 'endedOn'],
          ...['endedDueOn', 'publishedOn', 'publicationDueOn', 'past', 'channel', 'kind', 'matter', 'answerIsLate'],
          ...['answerDueAt', 'delays'],
        ],
      },
      { name: 'next-check', partition: 'checkShard', sort: 'checkAt', projection: [] },
      { name: 'unlisted', partition: 'listShard', sort: 'listAt', projection: [] },
      // What was rated on a day: for the job that looks for ratings which were not copied.
      { name: 'rated-on', partition: 'ratedOn', sort: 'ratedAt', projection: [] },
      // What senders rated low and did not reopen, by agency.
      {
        name: 'low-rated',
        partition: 'lowRatedAgency',
        sort: 'ratedAt',
        projection: [
          ...['status', 'version', 'dueOn', 'answeredOn', 'answerDueOn', 'answerIsLate', 'answerDueAt', 'kind'],
          ...['matter', 'receivedAt', 'isLocked', 'excerpt', 'place', 'assigneeId', 'assigneeName', 'ratedLevel'],
        ],
      },
      // What was saved since the public part of it was derived.
      { name: 'to-copy', partition: 'copyShard', sort: 'receivedAt', projection: [] },
      { name: 'next-alert', partition: 'alertShard', sort: 'nextAlertAt', projection: [] },
    ],
  },
  // The files of a petition: all of them in one item.
  attachments: { partition: 'code', stream: true },
  // What staff typed and did not send: an item for each person and action.
  drafts: { partition: 'code', sort: 'draft', timeToLive: 'expiresAt' },
  // Who opened the contact of which sender, and when: entries are added, and no operation changes or removes one.
  accesses: {
    partition: 'agency',
    sort: 'entry',
    indexes: [
      {
        name: 'by-person',
        partition: 'agencyPerson',
        sort: 'entry',
        projection: ['at', 'code', 'event', 'person', 'personName', 'personAgency'],
      },
    ],
  },
} as const satisfies Module['tables'];
