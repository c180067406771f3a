import { instantText } from '../../kernel/date-text.ts';
import type { Words } from '../../kernel/words.ts';
import { levelLabels } from '../../ratings/domain/labels.ts';
import { LEVELS } from '../../ratings/domain/questionnaire.ts';
import type { Figure } from '../../scores/domain/figure.ts';
import { method } from '../../scores/domain/method.ts';
import type { Fact } from './fact.ts';
import type { Ratings } from './report.ts';
import { indexText, shareText } from './vietnamese.ts';

export const SERVICES = 'Mức độ hài lòng';
export const ANSWERS = 'Mức độ hài lòng về việc trả lời phản ánh, kiến nghị';
const FEW = `Không nêu số liệu: có dưới ${method.suppressUnder} người trả lời, hoặc có thể suy ra số liệu của nhóm dưới ${method.suppressUnder} người`;
const OPEN = 'Lượt đánh giá mở, không kiểm chứng';
const PERCENT = 100;
/** Shares of an interval have four decimals. */
const INTERVAL_UNITS = 10_000;

/** How satisfied people were with services, in the order of the questionnaire. */
export function satisfactionFacts(ratings: Ratings): Fact[] {
  const { overall, factors, items } = ratings;
  return inGroup(SERVICES, [
    respondentFact(ratings),
    ...figureFacts(overall),
    ...levelFacts(overall),
    ...factors.flatMap((factor) =>
      [factor, ...items.filter(({ key }) => key.startsWith(factor.key))].flatMap((figure) => figureFacts(figure)),
    ),
    ...openFacts(ratings),
  ]);
}

/** How satisfied people were with the answers to their petitions: one question. */
export function answerSatisfactionFacts(ratings: Ratings): Fact[] {
  return inGroup(ANSWERS, [
    respondentFact(ratings),
    ...figureFacts(ratings.overall),
    ...levelFacts(ratings.overall),
    ...openFacts(ratings),
  ]);
}

type Ungrouped = Omit<Fact, 'group'>;

const inGroup = (group: string, facts: readonly Ungrouped[]): Fact[] => facts.map((fact) => ({ group, ...fact }));

const respondentFact = ({ respondents, asOf }: Ratings): Ungrouped => ({
  ...{ indicator: 'Số người đánh giá', value: respondents },
  ...(asOf !== undefined && { note: `Tổng hợp lúc ${instantText('vi', asOf)}` }),
});

/** Ratings that nobody can verify are a count and a share of their own, never part of a score. */
function openFacts({ open: { respondents, overall } }: Ratings): Ungrouped[] {
  if (respondents === 0) return [];
  const counted: Ungrouped = { indicator: OPEN, value: respondents, note: 'Không tính vào mức độ hài lòng' };
  if ('suppressed' in overall) return [counted];
  const satisfied = satisfiedOf(overall.levels);
  const share = { value: satisfied, of: overall.n, share: shareText(satisfied, overall.n) };
  return [counted, { indicator: `${OPEN}: tỷ lệ hài lòng`, ...share, note: 'Không tính vào mức độ hài lòng' }];
}

const satisfiedOf = (levels: readonly number[]): number =>
  levels.slice(method.satisfiedFrom - 1).reduce((sum, count) => sum + count, 0);

const named = ({ key, label }: { readonly key: string; readonly label: Words }) =>
  key === 'overall' ? label.vi : `${key}. ${label.vi}`;

function figureFacts(figure: Figure): Ungrouped[] {
  const indicator = named(figure);
  if ('suppressed' in figure) return [{ indicator, note: FEW }];

  const { n, levels, interval } = figure;
  const satisfied = satisfiedOf(levels);
  const points = levels.reduce((sum, count, at) => sum + count * (at + 1), 0);
  const [low, high] = interval.map((share) => shareText(Math.round(share * INTERVAL_UNITS), INTERVAL_UNITS));
  return [
    {
      ...{ indicator: `${indicator}: tỷ lệ hài lòng`, value: satisfied, of: n },
      ...{
        share: shareText(satisfied, n),
        note: `Khoảng Wilson 95%, nếu người đánh giá là mẫu ngẫu nhiên: từ ${low} đến ${high}`,
      },
    },
    {
      ...{ indicator: `${indicator}: chỉ số trung bình`, value: points, of: LEVELS * n },
      ...{ share: indexText(points, LEVELS * n), note: `Điểm trung bình quy đổi thang ${PERCENT}` },
    },
  ];
}

/** The number of answers at each level, worst first. */
function levelFacts(figure: Figure): Ungrouped[] {
  if ('suppressed' in figure) return [];
  return figure.levels.map((value, at) => ({
    ...{ indicator: `${named(figure)}: ${levelLabels[at]?.vi.toLowerCase()}`, value, of: figure.n },
    share: shareText(value, figure.n),
  }));
}
