import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { monthText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatPercent } from '../../../kernel/number-text.ts';
import { sentenceCase } from '../../../kernel/words.ts';
import type { TrendMonth } from '../domain/trend.ts';
import { boardWords } from '../words/board.ts';
import { chartWords as words } from '../words/charts.ts';
import { Cells } from './cells.tsx';
import { countText, shareText } from './figure-text.ts';

type Props = { readonly lang: Lang; readonly months: readonly TrendMonth[] };

/** The numbers behind the trend, the newest month first: also of the months that are gaps in its lines. */
export function TrendTable({ lang, months }: Props) {
  const labels = [words.received, words.answered, words.onTime, words.satisfied, words.interval].map(
    (label) => label[lang],
  );
  return (
    <table class="board board--figures" aria-labelledby="xu-huong">
      <ColumnHeads headings={[words.month[lang], ...labels]} />
      <tbody>
        {months.toReversed().map((one) => (
          <tr key={one.month}>
            <th scope="row">{sentenceCase(monthText(lang, one.month))}</th>
            <Cells labels={labels} values={valuesOf(lang, one)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valuesOf(lang: Lang, { figures, satisfied }: TrendMonth): readonly string[] {
  const none = boardWords.noReport[lang];
  return [
    figures === undefined ? none : countText(lang, figures.received),
    figures === undefined ? none : countText(lang, figures.answered),
    figures === undefined ? none : shareText(lang, figures.onTime),
    satisfied === undefined ? words.fewRatings[lang] : shareText(lang, satisfied.rate),
    satisfied === undefined ? '' : satisfied.interval.map((share) => formatPercent(lang, share)).join('–'),
  ];
}
