import { monthText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { sentenceCase } from '../../../kernel/words.ts';
import type { Board } from '../load.ts';
import type { MonthFigures } from '../units.ts';
import { boardSentences as sentences, boardWords as words } from '../words.ts';
import { countText, shareText } from './figure-text.ts';

type Props = { readonly lang: Lang; readonly board: Board };

/** Four figures of the agency with all below it. */
export function Figures({ lang, board: { total, lastMonth, monthBefore } }: Props) {
  const { tally, months } = total;
  const number = (label: string, value: string) => ({ label, value, isLate: false, more: '' });
  const figures = [
    { ...number(words.overdue[lang], countText(lang, tally.overdue, tally.isLateCut)), isLate: tally.overdue > 0 },
    number(words.dueSoon[lang], countText(lang, tally.dueSoon, tally.isLateCut)),
    number(words.open[lang], countText(lang, tally.open, tally.isOpenCut)),
    {
      ...number(sentences.onTime[lang](monthText(lang, lastMonth)), onTimeText(lang, months.last)),
      more: `${sentenceCase(monthText(lang, monthBefore))}: ${onTimeText(lang, months.before)}`,
    },
  ];
  return (
    <dl class="board-figures" aria-label={words.figures[lang]}>
      {figures.map(({ label, value, isLate, more }) => (
        <div key={label} class="board-figures__one">
          <dt>{label}</dt>
          <dd class={isLate ? 'board-figures__value board__late' : 'board-figures__value'}>{value}</dd>
          {more !== '' && <dd class="board__more">{more}</dd>}
        </div>
      ))}
    </dl>
  );
}

const onTimeText = (lang: Lang, month: MonthFigures | undefined): string =>
  month === undefined ? words.noReport[lang] : shareText(lang, month.onTime);
