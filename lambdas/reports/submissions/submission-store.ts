import type { Table, Written } from '../../platform/table.ts';
import { keyOf, periodOfKey } from '../domain/report-period.ts';
import { Submission } from '../domain/submissions/submission.ts';

export type SubmissionStore = {
  find(agency: string, period: string): Promise<Submission | undefined>;
  /** Those of some agencies for one period, in no order. */
  many(agencies: readonly string[], period: string): Promise<readonly Submission[]>;
  /** `conflict`: it was written since `before` was read, or exists although there was none. */
  save(submission: Submission, before: Submission | undefined): Promise<Written>;
};

/** One item for each agency and period, sorted as reports are. */
export const submissionStore = (table: Table): SubmissionStore => ({
  async find(agency, period) {
    const item = await table.get({ agency, period: keyOf(period) });
    return item && read(item);
  },
  async many(agencies, period) {
    const items = await table.getMany(agencies.map((agency) => ({ agency, period: keyOf(period) })));
    return items.map(read);
  },
  save: (submission, before) =>
    table.put(
      { ...submission, period: keyOf(submission.period) },
      before === undefined ? { absent: 'agency' } : { equals: { revision: before.revision } },
    ),
});

function read(item: unknown): Submission {
  const submission = Submission.parse(item);
  return { ...submission, period: periodOfKey(submission.period) };
}
