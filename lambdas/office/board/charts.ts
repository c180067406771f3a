import type { Tree } from '../../directory/domain/tree.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { rangeOf, reportedLong, reportedMonths } from '../../reports/domain/report-period.ts';
import type { ReportStore } from '../../reports/store.ts';
import { ALL } from '../../scores/domain/parts.ts';
import { classOfFigure } from '../../scores/domain/rating-class.ts';
import { overallIn } from '../../scores/domain/shown-in.ts';
import type { ScoreStore } from '../../scores/store.ts';
import { figuresOf, onTimeOfDue } from './domain/month-figures.ts';
import { MIN_RANKED, type Ranking, rankingOf } from './domain/ranking.ts';
import { satisfiedOf } from './domain/satisfied.ts';
import type { Rate } from './domain/share.ts';
import { MIN_DRAWN, type Trend, type TrendMonth, trendOf } from './domain/trend.ts';

export type ChartDeps = {
  readonly reports: Pick<ReportStore, 'find' | 'list'>;
  readonly scores: Pick<ScoreStore, 'shown'>;
};

/** A unit directly below the agency, with all below it. */
export type Below = { readonly code: string; readonly name: Words; readonly onTime?: Rate };

/** What is public of an agency with all below it, as its board shows it. */
export type Charts = {
  /** Oldest first, to the last month that is closed. */
  readonly months: readonly TrendMonth[];
  readonly trend: Trend & { readonly least: number };
  /** Of the last quarter that is closed; of the last month where there is no report of that quarter. */
  readonly ranking: Ranking<Below> & { readonly period: string; readonly least: number };
};

type Subject = { readonly agency: string; readonly tree: Tree; readonly nameOf: (code: string) => Words };

const MONTHS = 12;
const CONCURRENCY = 16;
const QUARTER = /^\d{4}-Q\d$/;

/**
 * Two queries and, where there are units below, one report of the agency and of each of them: nothing is read by month and
 * unit.
 */
export async function loadCharts(deps: ChartDeps, subject: Subject, now: Instant): Promise<Charts> {
  const [months, ranking] = await Promise.all([monthsOf(deps, subject.agency, now), rankingIn(deps, subject, now)]);
  return { months, trend: { ...trendOf(months), least: MIN_DRAWN }, ranking: { ...ranking, least: MIN_RANKED } };
}

async function monthsOf({ reports, scores }: ChartDeps, agency: string, now: Instant): Promise<readonly TrendMonth[]> {
  const months = reportedMonths(localDateOf(now)).slice(0, MONTHS).reverse();
  const services = { agency, procedure: ALL, ratingClass: classOfFigure('service', 'proven') };
  const [{ rows }, cells] = await Promise.all([
    reports.list(agency, 'month', { limit: MONTHS }),
    scores.shown(services, { from: rangeOf(`${months[0]}`).from, to: rangeOf(`${months.at(-1)}`).to }),
  ]);
  return months.map((month) => {
    const counted = rows.find(({ period }) => period === month)?.public;
    return {
      month,
      ...(counted && { figures: figuresOf(counted) }),
      satisfied: satisfiedOf(overallIn(cells, rangeOf(month))),
    };
  });
}

async function rankingIn({ reports }: ChartDeps, { agency, tree, nameOf }: Subject, now: Instant) {
  const today = localDateOf(now);
  const [month, quarter] = [`${reportedMonths(today)[0]}`, `${reportedLong(today).find((one) => QUARTER.test(one))}`];
  const children = tree.children(agency);
  const figuresIn = async (code: string, period: string) => (await reports.find(code, period))?.public;
  const isQuarter = children.length > 0 && (await figuresIn(agency, quarter)) !== undefined;
  const period = isQuarter ? quarter : month;
  const units = await mapConcurrent(children, { concurrency: CONCURRENCY }, async ({ code }): Promise<Below> => {
    const counted = await figuresIn(code, period);
    return { code, name: nameOf(code), ...(counted && { onTime: onTimeOfDue(counted) }) };
  });
  return { ...rankingOf(units), period };
}
