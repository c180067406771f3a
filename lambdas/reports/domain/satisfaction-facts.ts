import { instantText } from '../../kernel/date-text.ts';
import type { Words } from '../../kernel/words.ts';
import { levelLabels } from '../../ratings/domain/labels.ts';
import { LEVELS } from '../../ratings/domain/questionnaire.ts';
import type { Figure } from '../../scores/domain/figure.ts';
import { method } from '../../scores/domain/method.ts';
import type { Fact } from './fact.ts';
import type { Ratings } from './report.ts';
import { indexText, shareText } from './vietnamese.ts';

const GROUP = 'Mức độ hài lòng';
const FEW = `Không nêu số liệu: có dưới ${method.suppressUnder} người trả lời, hoặc có thể suy ra số liệu của nhóm dưới ${method.suppressUnder} người`;
const PERCENT = 100;
/** Shares of an interval have four decimals. */
const INTERVAL_UNITS = 10_000;

/** How satisfied people were, in the order of the questionnaire. */
export function satisfactionFacts({ respondents, asOf, overall, factors, items }: Ratings): Fact[] {
  return [
    {
      ...{ group: GROUP, indicator: 'Số người đánh giá', value: respondents },
      ...(asOf !== undefined && { note: `Tổng hợp lúc ${instantText('vi', asOf)}` }),
    },
    ...figureFacts(overall),
    ...levelFacts(overall),
    ...factors.flatMap((factor) =>
      [factor, ...items.filter(({ key }) => key.startsWith(factor.key))].flatMap(figureFacts),
    ),
  ];
}

const named = ({ key, label }: { readonly key: string; readonly label: Words }) =>
  key === 'overall' ? label.vi : `${key}. ${label.vi}`;

function figureFacts(figure: Figure): Fact[] {
  const indicator = named(figure);
  if ('suppressed' in figure) return [{ group: GROUP, indicator, note: FEW }];

  const { n, levels, interval } = figure;
  const satisfied = levels.slice(method.satisfiedFrom - 1).reduce((sum, count) => sum + count, 0);
  const points = levels.reduce((sum, count, at) => sum + count * (at + 1), 0);
  const [low, high] = interval.map((share) => shareText(Math.round(share * INTERVAL_UNITS), INTERVAL_UNITS));
  return [
    {
      ...{ group: GROUP, indicator: `${indicator}: tỷ lệ hài lòng`, value: satisfied, of: n },
      ...{ share: shareText(satisfied, n), note: `Khoảng tin cậy 95%: từ ${low} đến ${high}` },
    },
    {
      ...{ group: GROUP, indicator: `${indicator}: chỉ số trung bình`, value: points, of: LEVELS * n },
      ...{ share: indexText(points, LEVELS * n), note: `Điểm trung bình quy đổi thang ${PERCENT}` },
    },
  ];
}

/** The number of answers at each level, worst first. */
function levelFacts(figure: Figure): Fact[] {
  if ('suppressed' in figure) return [];
  return figure.levels.map((value, at) => ({
    ...{ group: GROUP, indicator: `${named(figure)}: ${levelLabels[at]?.vi.toLowerCase()}`, value, of: figure.n },
    share: shareText(value, figure.n),
  }));
}
