import type { Tree } from '../../directory/domain/tree.ts';
import type { Words } from '../../kernel/words.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import type { ReportStore } from '../../reports/store.ts';
import { mostOverdueFirst } from './domain/late-first.ts';
import { sumOf, type Tally } from './domain/tally.ts';
import type { Gathered } from './gather.ts';

/** What the report of a month says of an agency and all below it, without what is or was restricted. */
export type MonthFigures = {
  readonly received: number;
  readonly answered: number;
  readonly onTime: { readonly n: number; readonly d: number };
};
export type Months = { readonly last?: MonthFigures | undefined; readonly before?: MonthFigures | undefined };

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
  /** The last month that has ended, and the one before it. */
  readonly months: readonly [string, string];
};
type Reports = Pick<ReportStore, 'list'>;

/** The agency with all below it, and its parts: itself, and each branch below it, the most overdue first. */
export async function unitsOf(reports: Reports, { agency, tree, gathered, nameOf, months }: Found) {
  const tallyIn = (codes: readonly string[]) =>
    sumOf(gathered.filter((one) => codes.includes(one.agency)).map(({ tally }) => tally));
  const unitOf = async (code: string): Promise<Unit> => ({
    ...{ code, name: nameOf(code), kind: tree.children(code).length > 0 ? 'branch' : 'leaf' },
    ...{ tally: tallyIn([code, ...tree.within(code)]), months: await monthsOf(reports, code, months) },
  });
  const own: Unit = { code: agency, name: nameOf(agency), kind: 'own', tally: tallyIn([agency]), months: {} };
  const children = tree.children(agency).map(({ code }) => code);
  const below = await mapConcurrent(children, { concurrency: CONCURRENCY }, unitOf);
  return {
    total: await unitOf(agency),
    units: children.length === 0 ? [] : [own, ...below.sort(mostOverdueFirst)],
  };
}

async function monthsOf(reports: Reports, agency: string, [last, before]: readonly [string, string]): Promise<Months> {
  const { rows } = await reports.list(agency, 'month', { limit: REPORTS });
  const figuresOf = (period: string): MonthFigures | undefined => {
    const counted = rows.find((row) => row.period === period)?.public;
    if (counted === undefined) return undefined;
    const { received, answered } = counted;
    return {
      ...{ received: received.new, answered: answered.total },
      onTime: { n: answered.onTime, d: answered.total },
    };
  };
  return { last: figuresOf(last), before: figuresOf(before) };
}
