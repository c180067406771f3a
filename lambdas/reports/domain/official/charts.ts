import { formatNumber } from '../../../kernel/number-text.ts';
import type { Chart } from '../../../letters/domain/charts/chart.ts';
import { levelLabels } from '../../../ratings/domain/labels.ts';
import { method } from '../../../scores/domain/method.ts';
import { wilsonInterval } from '../../../scores/domain/wilson.ts';
import type { PartOfReport } from '../part-columns.ts';
import type { Ratings, Report, TableRow } from '../report.ts';

/** With fewer, a single one moves the share by more than three points. */
const MIN_DRAWN = 30;
/** A bar alone compares nothing. */
const MIN_BARS = 2;
/** As many as fit on a page across with their title. */
const MAX_BARS = 22;
const PERCENT = 100;

/** The five levels of what may be shown; undefined if nothing may. */
export function levelChart({ ratings, answerRatings }: Report): Chart | undefined {
  const bars = [...barsOf('Chất lượng phục vụ', ratings), ...barsOf('Trả lời phản ánh, kiến nghị', answerRatings)];
  if (bars.length === 0) return undefined;
  const caption = 'Phân bố câu trả lời theo năm mức độ hài lòng. Số liệu của từng mức có trong bảng.';
  return { kind: 'levels', caption, levels: levelLabels.map(({ vi }) => vi), bars };
}

const barsOf = (name: string, { overall }: Ratings) =>
  'suppressed' in overall ? [] : [{ name, counts: overall.levels }];

type Counted = { readonly name: string; readonly n: number; readonly d: number };

/** What each agency directly below answered on time, of what it answered. */
export const petitionChart = (parts: readonly PartOfReport[]): Chart | undefined =>
  barChart(
    'Tỷ lệ trả lời phản ánh, kiến nghị đúng hạn trên tổng số đã trả lời',
    parts.map(({ name, petitions: { answered } }) => ({ name: name.vi, n: answered.onTime, d: answered.total })),
  );

/** What each agency resolved early or on time, of what it resolved: as the rate of form II.06a. */
export const dossierChart = (rows: readonly TableRow[]): Chart | undefined =>
  barChart(
    'Tỷ lệ giải quyết hồ sơ trước và đúng hạn trên tổng số đã giải quyết',
    rows.map(({ label, early, onTime, resolved }) => ({ name: label.vi, n: early + onTime, d: resolved })),
  );

/** In the order of the table, which is no ranking; of too many only those with the lowest shares. */
function barChart(title: string, all: readonly Counted[]): Chart | undefined {
  const enough = all.filter(({ d }) => d >= MIN_DRAWN);
  if (enough.length < MIN_BARS) return undefined;
  const lowest = new Set(enough.toSorted((one, other) => one.n / one.d - other.n / other.d).slice(0, MAX_BARS));
  const drawn = enough.filter((one) => lowest.has(one));
  const which =
    drawn.length < enough.length
      ? `${formatNumber('vi', drawn.length)} cơ quan, đơn vị có tỷ lệ thấp nhất trong số có`
      : 'Cơ quan, đơn vị có';
  return {
    kind: 'bars',
    caption: `${title}. ${which} từ ${MIN_DRAWN} trường hợp trở lên, theo thứ tự của bảng; vạch đen là khoảng Wilson 95%.`,
    bars: drawn.map(({ name, n, d }) => {
      const [low, high] = wilsonInterval(n, d, method.intervalZ);
      return { name, percent: (n / d) * PERCENT, interval: [low * PERCENT, high * PERCENT] };
    }),
  };
}
