import { monthText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber, formatPercent } from '../../../kernel/number-text.ts';
import { sentenceCase } from '../../../kernel/words.ts';
import type { PeriodFigures } from '../domain/month-figures.ts';
import type { Satisfied } from '../domain/satisfied.ts';
import type { Change } from '../domain/share.ts';
import type { Target, Targets } from '../domain/targets.ts';
import type { Board } from '../load.ts';
import { boardWords as words } from '../words/board.ts';
import { chartWords, chartSentences as sentences } from '../words/charts.ts';
import { changeText } from './change-text.ts';
import { countText, shareText } from './figure-text.ts';

/** Since the month before; absent where there is nothing to compare with. */
export type Changes = { readonly onTime?: Change | undefined; readonly satisfied?: Change | undefined };

export type FiguresProps = {
  readonly lang: Lang;
  readonly board: Pick<Board, 'total' | 'months' | 'periods'>;
  readonly changes: Changes;
  readonly targets: Targets;
};

type Figure = {
  readonly label: string;
  readonly value: string;
  readonly href?: string | undefined;
  readonly more: readonly string[];
};

/** Four figures of the agency with all below it: two of what is open now, which has no past, and two of the last month. */
export function Figures(props: FiguresProps) {
  const { lang, board } = props;
  const { overdue, dueSoon, open, isOpenCut, isLateCut } = board.total.tally;
  const figures: readonly Figure[] = [
    {
      ...{ label: words.overdue[lang], value: countText(lang, overdue, isLateCut) },
      href: overdue > 0 ? '#chi-dao' : undefined,
      more: [sentences.ofOpen[lang](countText(lang, open, isOpenCut))],
    },
    { label: words.dueSoon[lang], value: countText(lang, dueSoon, isLateCut), more: [] },
    onTimeFigure(props),
    satisfiedFigure(props),
  ];
  return (
    <dl class="board-figures" aria-label={words.figures[lang]}>
      {figures.map(({ label, value, href, more }) => (
        <div key={label} class="board-figures__one">
          <dt>{label}</dt>
          <dd class="board-figures__value">
            {href === undefined ? (
              value
            ) : (
              <a class="board__link board__late" href={href}>
                {value}
              </a>
            )}
          </dd>
          {more.map((line) => (
            <dd key={line} class="board__more">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function onTimeFigure({ lang, board: { total, periods }, changes, targets }: FiguresProps): Figure {
  const { last, before } = total.months;
  return {
    label: sentences.onTime[lang](monthText(lang, periods[0])),
    value: onTimeText(lang, last),
    more: [
      ...withoutDelaysLine(lang, last),
      `${sentenceCase(monthText(lang, periods[1]))}: ${onTimeText(lang, before)}`,
      ...changeLine(lang, changes.onTime, periods[1]),
      ...targetLine(lang, targets.onTime),
    ],
  };
}

/** Only where it is another number: most agencies pause little. */
const withoutDelaysLine = (lang: Lang, month: PeriodFigures | undefined): readonly string[] =>
  month?.withoutDelays === undefined || month.withoutDelays.n === month.onTime.n
    ? []
    : [sentences.withoutDelays[lang](shareText(lang, month.withoutDelays))];

function satisfiedFigure({ lang, board: { months, periods }, changes, targets }: FiguresProps): Figure {
  const [before, last] = months.slice(-2).map(({ satisfied }) => satisfied);
  return {
    label: sentences.satisfied[lang](monthText(lang, periods[0])),
    value: satisfiedText(lang, last),
    more: [
      ...(last ? [intervalText(lang, last.interval)] : []),
      ...(last?.basis === 'items' ? [chartWords.byItems[lang]] : []),
      `${sentenceCase(monthText(lang, periods[1]))}: ${satisfiedText(lang, before)}`,
      ...changeLine(lang, changes.satisfied, periods[1]),
      ...targetLine(lang, targets.satisfaction),
    ],
  };
}

const onTimeText = (lang: Lang, month: PeriodFigures | undefined): string =>
  month === undefined ? words.noReport[lang] : shareText(lang, month.onTime);

const satisfiedText = (lang: Lang, satisfied: Satisfied | undefined): string =>
  satisfied === undefined ? chartWords.fewRatings[lang] : shareText(lang, satisfied.rate);

const intervalText = (lang: Lang, [low, high]: Satisfied['interval']): string =>
  sentences.interval[lang](formatPercent(lang, low), formatPercent(lang, high));

const changeLine = (lang: Lang, change: Change | undefined, before: string): readonly string[] =>
  change === undefined ? [] : [changeText(lang, change, before)];

const targetLine = (lang: Lang, target: Target | undefined): readonly string[] =>
  target === undefined ? [] : [sentences.target[lang](`${formatNumber(lang, target.percent)}%`, target.source[lang])];
