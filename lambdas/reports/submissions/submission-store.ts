import type { Condition, Item, Table, Written } from '../../platform/table.ts';
import { Activities } from '../domain/activities/activities.ts';
import { keyOf, periodOfKey } from '../domain/report-period.ts';
import type { PeriodRecord } from '../domain/submissions/period-record.ts';
import { Submission } from '../domain/submissions/submission.ts';

export type SubmissionStore = {
  /** Empty where the agency has added nothing. */
  find(agency: string, period: string): Promise<PeriodRecord>;
  /** Those of some agencies for one period that are not empty, in no order. */
  many(agencies: readonly string[], period: string): Promise<readonly PeriodRecord[]>;
  /** `conflict`: it was written since `before` was read. */
  save(next: PeriodRecord, before: PeriodRecord): Promise<Written>;
};

/** One item for each agency and period, sorted as reports are. */
export const submissionStore = (table: Table): SubmissionStore => ({
  async find(agency, period) {
    const item = await table.get({ agency, period: keyOf(period) });
    return item === undefined ? { agency, period } : read(item);
  },
  async many(agencies, period) {
    const items = await table.getMany(agencies.map((agency) => ({ agency, period: keyOf(period) })));
    return items.map(read);
  },
  save: (next, before) => table.put(stored(next), unchangedSince(before)),
});

/** The counters of both parts are attributes of the item, so that a write is under the condition of both. */
const stored = ({ agency, period, submission, activities }: PeriodRecord): Item => ({
  ...submission,
  ...(activities && { activities, activitiesVersion: activities.version }),
  ...{ agency, period: keyOf(period) },
});

function unchangedSince({ submission, activities }: PeriodRecord): Condition {
  if (submission === undefined && activities === undefined) return { absent: 'agency' };
  return {
    all: [
      submission === undefined ? { absent: 'revision' } : { equals: { revision: submission.revision } },
      activities === undefined
        ? { absent: 'activitiesVersion' }
        : { equals: { activitiesVersion: activities.version } },
    ],
  };
}

function read(item: Item): PeriodRecord {
  const key = { agency: `${item['agency']}`, period: periodOfKey(`${item['period']}`) };
  return {
    ...key,
    ...('revision' in item && { submission: { ...Submission.parse(item), ...key } }),
    ...('activities' in item && { activities: Activities.parse(item['activities']) }),
  };
}
