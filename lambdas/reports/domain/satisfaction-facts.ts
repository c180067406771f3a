import { instantText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Words } from '../../kernel/words.ts';
import { levelLabels } from '../../ratings/domain/labels.ts';
import { LEVELS } from '../../ratings/domain/questionnaire.ts';
import type { Figure } from '../../scores/domain/figure.ts';
import { method } from '../../scores/domain/method.ts';
import type { WordedFact } from './fact.ts';
import type { Ratings } from './report.ts';
import { satisfactionWords as words } from './satisfaction-words.ts';
import { shareText } from './share-text.ts';

export const SERVICES: Words = { vi: 'Mức độ hài lòng', en: 'Satisfaction' };
export const ANSWERS: Words = {
  vi: 'Mức độ hài lòng về việc trả lời phản ánh, kiến nghị',
  en: 'Satisfaction with answers to petitions',
};
/** Shares of an interval have four decimals. */
const INTERVAL_UNITS = 10_000;

/** How satisfied people were with services, in the order of the questionnaire. */
export function satisfactionFacts(ratings: Ratings): readonly WordedFact[] {
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
export function answerSatisfactionFacts(ratings: Ratings): readonly WordedFact[] {
  return inGroup(ANSWERS, [
    respondentFact(ratings),
    ...figureFacts(ratings.overall),
    ...levelFacts(ratings.overall),
    ...openFacts(ratings),
  ]);
}

type Without<Fact> = Fact extends unknown ? Omit<Fact, 'group'> : never;
type Ungrouped = Without<WordedFact>;

const inGroup = (group: Words, facts: readonly Ungrouped[]): readonly WordedFact[] =>
  facts.map((fact) => ({ group, ...fact }));

const respondentFact = ({ respondents, asOf }: Ratings): Ungrouped => ({
  ...{ indicator: words.respondents, value: respondents },
  ...(asOf !== undefined && {
    note: { vi: `Tổng hợp lúc ${instantText('vi', asOf)}`, en: `Counted at ${instantText('en', asOf)}` },
  }),
});

/** Ratings that nobody can verify are a count and a share of their own, never part of a score. */
function openFacts({ open: { respondents, overall } }: Ratings): readonly Ungrouped[] {
  if (respondents === 0) return [];
  const note = words.noPart;
  const counted: Ungrouped = { indicator: words.open, value: respondents, note };
  if ('suppressed' in overall) return [counted];
  const satisfied = satisfiedOf(overall.levels);
  return [counted, { indicator: words.openShare, value: satisfied, of: overall.n, measure: 'share', note }];
}

const satisfiedOf = (levels: readonly number[]): number =>
  levels.slice(method.satisfiedFrom - 1).reduce((sum, count) => sum + count, 0);

type Labelled = { readonly key: string; readonly label: Words };

/** A figure with what is shown of it. */
function named({ key, label }: Labelled, shown?: Words): Words {
  const title = (lang: Lang) => (key === 'overall' ? label[lang] : `${key}. ${label[lang]}`);
  const [vi, en] = [title('vi'), title('en')];
  return shown === undefined ? { vi, en } : { vi: `${vi}: ${shown.vi}`, en: `${en}: ${shown.en}` };
}

function figureFacts(figure: Figure): readonly Ungrouped[] {
  if ('suppressed' in figure) return [{ indicator: named(figure), note: words.few }];

  const { n, levels, interval } = figure;
  const points = levels.reduce((sum, count, at) => sum + count * (at + 1), 0);
  return [
    {
      ...{ indicator: named(figure, words.share), value: satisfiedOf(levels), of: n, measure: 'share' },
      note: intervalNote(interval),
    },
    {
      ...{ indicator: named(figure, words.index), value: points, of: LEVELS * n, measure: 'index' },
      note: words.mean,
    },
  ];
}

function intervalNote([low, high]: readonly [low: number, high: number]): Words {
  const share = (value: number, lang: Lang) => shareText(Math.round(value * INTERVAL_UNITS), INTERVAL_UNITS, lang);
  return {
    vi: `Khoảng Wilson 95%, nếu người đánh giá là mẫu ngẫu nhiên: từ ${share(low, 'vi')} đến ${share(high, 'vi')}`,
    en: `Wilson interval, 95%, if those who rated are a random sample: from ${share(low, 'en')} to ${share(high, 'en')}`,
  };
}

/** The number of answers at each level, worst first. */
function levelFacts(figure: Figure): readonly Ungrouped[] {
  if ('suppressed' in figure) return [];
  return levelLabels.map(({ vi, en }, at) => ({
    indicator: named(figure, { vi: vi.toLowerCase(), en: en.toLowerCase() }),
    ...{ value: Number(figure.levels[at]), of: figure.n, measure: 'share' },
  }));
}
