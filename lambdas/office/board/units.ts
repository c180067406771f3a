import type { Tree } from '../../directory/domain/tree.ts';
import type { Words } from '../../kernel/words.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import type { ReportStore } from '../../reports/store.ts';
import { mostOverdueFirst } from './domain/late-first.ts';
import { figuresOf, type PeriodFigures } from './domain/month-figures.ts';
import { sumOf, type Tally } from './domain/tally.ts';
import type { Gathered } from './gather.ts';

export type Months = { readonly last?: PeriodFigures | undefined; readonly before?: PeriodFigures | undefined };

/** An agency with all below it; `own`: without those below it, so that reports say nothing of it. */
export type Unit = {
  readonly code: string;
  readonly name: Words;
  readonly kind: 'own' | 'branch' | 'leaf';
  readonly tally: Tally;
  readonly months: Months;
};

/** The last month and the one before it. */
const REPORTS = 2;
const CONCURRENCY = 16;

type Found = {
  readonly agency: string;
  readonly tree: Tree;
  readonly gathered: readonly Gathered[];
  readonly nameOf: (code: string) => Words;
  /** The last month that is closed, and the one before it. */
  readonly periods: readonly [string, string];
  /** Of the agency with all below it. */
  readonly months: Months;
};
type Reports = Pick<ReportStore, 'list'>;

/** The agency with all below it, and its parts: itself, and each branch below it, the most overdue first. */
export async function unitsOf(reports: Reports, { agency, tree, gathered, nameOf, periods, months }: Found) {
  const tallyIn = (codes: readonly string[]) =>
    sumOf(gathered.filter((one) => codes.includes(one.agency)).map(({ tally }) => tally));
  const unitOf = (code: string, figures: Months): Unit => ({
    ...{ code, name: nameOf(code), kind: tree.children(code).length > 0 ? 'branch' : 'leaf' },
    ...{ tally: tallyIn([code, ...tree.within(code)]), months: figures },
  });
  const own: Unit = { code: agency, name: nameOf(agency), kind: 'own', tally: tallyIn([agency]), months: {} };
  const below = await mapConcurrent(tree.children(agency), { concurrency: CONCURRENCY }, async ({ code }) =>
    unitOf(code, await monthsOf(reports, code, periods)),
  );
  return { total: unitOf(agency, months), units: below.length === 0 ? [] : [own, ...below.sort(mostOverdueFirst)] };
}

async function monthsOf(reports: Reports, agency: string, [last, before]: Found['periods']): Promise<Months> {
  const { rows } = await reports.list(agency, 'month', { limit: REPORTS });
  const figuresIn = (month: string): PeriodFigures | undefined => {
    const counted = rows.find(({ period }) => period === month)?.public;
    return counted && figuresOf(counted);
  };
  return { last: figuresIn(last), before: figuresIn(before) };
}
