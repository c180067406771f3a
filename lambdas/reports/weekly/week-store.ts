import * as z from 'zod';
import { queryAll, type Table, type Written } from '../../platform/table.ts';
import type { AgencyReview } from '../domain/weekly/review.ts';
import { slowReasons } from '../domain/weekly/slow.ts';

const Pace = z.object({
  answered: z.number(),
  medianDays: z.number().optional(),
  late: z.object({ n: z.number(), d: z.number() }),
});

/**
 * The review of one agency and week. It is written once: its key is the agency and the week. Items of earlier versions
 * know only late answers.
 */
const StoredReview = z.object({
  week: z.string(),
  agency: z.string(),
  at: z.string(),
  method: z.object({ id: z.string(), version: z.string() }),
  late: z.array(z.object({ code: z.string(), dueOn: z.string(), workingDaysLate: z.number() })),
  lateTotal: z.number(),
  lateStages: z
    .array(
      z.object({
        code: z.string(),
        stage: z.enum(['triage', 'publication']),
        dueOn: z.string(),
        workingDaysLate: z.number(),
      }),
    )
    .default([]),
  lateStagesTotal: z.number().default(0),
  restrictedLate: z.array(z.string()).default([]),
  ...{ recent: Pace, before: Pace, peers: Pace },
  slow: z.array(z.enum(slowReasons)),
  forwarding: z.object({ forwarded: z.number(), medianDays: z.number() }).optional(),
});

export type ReviewRow = AgencyReview & Pick<z.infer<typeof StoredReview>, 'week' | 'at' | 'method'>;

/** All agencies of a province have a place in one page or two. */
const PAGE = 200;

export type WeekStore = {
  find(week: string, agency: string): Promise<ReviewRow | undefined>;
  list(week: string): Promise<readonly ReviewRow[]>;
  /** `conflict`: the agency has its review of that week, which is kept. */
  add(row: ReviewRow): Promise<Written>;
};

export const weekStore = (table: Table): WeekStore => ({
  async find(week, agency) {
    const item = await table.get({ week, agency });
    return item && rowOf(item);
  },
  async list(week) {
    const rows: ReviewRow[] = [];
    for await (const item of queryAll(table, { key: { week }, limit: PAGE, consistent: true })) rows.push(rowOf(item));
    return rows;
  },
  add: (row) => table.put(row, { absent: 'week' }),
});

function rowOf(item: unknown): ReviewRow {
  const { recent, before, peers, forwarding, ...row } = StoredReview.parse(item);
  const paces = { recent: paceOf(recent), before: paceOf(before), peers: paceOf(peers) };
  return { ...row, ...paces, ...(forwarding && { forwarding }) };
}

const paceOf = ({ medianDays, ...pace }: z.infer<typeof Pace>) => ({
  ...pace,
  ...(medianDays !== undefined && { medianDays }),
});
