import { formatNumber } from '../../../kernel/number-text.ts';
import { periodTitle } from '../../../kernel/period-name.ts';
import type { Chart } from '../../../letters/domain/charts/chart.ts';
import type { ReportColumn } from '../../../letters/domain/letter-table.ts';
import type { Appendix } from '../../../letters/domain/official-report.ts';
import { trendColumns } from '../part-columns.ts';
import { periodBefore } from '../report-period.ts';
import { shareText } from '../share-text.ts';
import { tableNotes, tableTitles, columnWords as words } from '../table-words.ts';
import type { Outcomes } from '../timeliness.ts';

/** The public figures of a period; absent without a report that was counted by the same method. */
export type TrendPeriod = { readonly period: string; readonly petitions?: Outcomes };

/** Two years of quarters. */
const PERIODS = 8;
/** With fewer answers, one of them moves the share by more than ten points: such a period is a gap in the line. */
const MIN_DRAWN = 10;
const PERCENT = 100;
/** Of a period that is not known. */
export const MISSING = '–';

/** The periods of the same kind up to this one, oldest first. */
export function trendPeriods(period: string): readonly string[] {
  const periods = [period];
  for (let before = periodBefore(period); before !== undefined && periods.length < PERIODS; ) {
    periods.unshift(before);
    before = periodBefore(before);
  }
  return periods;
}

/** How many petitions came, and how many were answered on time; nothing if there is no earlier period to compare with. */
export function trendAppendix(trend: readonly TrendPeriod[]): readonly Appendix[] {
  const known = knownPeriods(trend);
  if (known.length === 0) return [];
  return [
    {
      title: tableTitles.trend.vi,
      note: tableNotes.trend.vi,
      chart: chartOf(known),
      table: { columns, rows: known.map(rowOf) },
    },
  ];
}

/** The periods since the first that is known; none if there are not two to compare. */
export function knownPeriods(trend: readonly TrendPeriod[]): readonly TrendPeriod[] {
  const isKnown = ({ petitions }: TrendPeriod) => petitions !== undefined;
  return trend.filter(isKnown).length < 2 ? [] : trend.slice(trend.findIndex(isKnown));
}

const columns: readonly ReportColumn[] = [
  { head: words.number.vi, widthMm: 11 },
  { head: words.period.vi, isText: true },
  ...trendColumns.map(({ head, group }): ReportColumn => {
    const column = { head: head.vi, widthMm: 24, isNumber: true } as const;
    return group === undefined ? column : { ...column, group: group.vi };
  }),
  { head: words.onTimeShare.vi, widthMm: 26, isNumber: true },
];

function rowOf({ period, petitions }: TrendPeriod, at: number): readonly string[] {
  const head = [`${at + 1}`, periodTitle('vi', period)];
  if (petitions === undefined) return [...head, MISSING, MISSING, MISSING, MISSING];
  const { answered } = petitions;
  const numbers = trendColumns.map(({ count }) => formatNumber('vi', count(petitions)));
  return [...head, ...numbers, shareText(answered.onTime, answered.total)];
}

/** Undefined where no two periods have enough answers. */
function chartOf(trend: readonly TrendPeriod[]): Chart | undefined {
  const points = trend.map(({ period, petitions }) => {
    const { total, onTime } = petitions?.answered ?? { total: 0, onTime: 0 };
    return { label: shortName(period), percent: total < MIN_DRAWN ? undefined : (onTime / total) * PERCENT };
  });
  if (points.filter(({ percent }) => percent !== undefined).length < 2) return undefined;
  return {
    kind: 'line',
    caption: `Tỷ lệ trả lời phản ánh, kiến nghị đúng hạn trên tổng số đã trả lời. Đường ngắt ở kỳ chưa có số liệu, hoặc có dưới ${MIN_DRAWN} phản ánh, kiến nghị đã trả lời.`,
    points,
  };
}

const QUARTERS = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' } as const;
const isQuarter = (part: string): part is keyof typeof QUARTERS => part in QUARTERS;

/** `10/2026`, `III/2026`, `đầu 2026`, `2026`: the table has the whole name. */
export function shortName(period: string): string {
  const [year, part] = period.replace('r:', '').split('-');
  if (part === undefined) return `${year}`;
  if (part.startsWith('H')) return `${part === 'H1' ? 'đầu' : 'cuối'} ${year}`;
  return `${isQuarter(part) ? QUARTERS[part] : part}/${year}`;
}
