import { Details } from '../../../../web/components/details.tsx';
import { LinkList } from '../../../../web/components/link-list.tsx';
import { monthText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import type { Line } from '../domain/trend.ts';
import type { Board } from '../load.ts';
import { chartSentences as sentences, chartWords as words } from '../words/charts.ts';
import { chartLinks } from './chart-links.ts';
import { percentText } from './figure-text.ts';
import { Sample, TrendPicture } from './trend-picture.tsx';
import { TrendTable } from './trend-table.tsx';

export type ChartProps = { readonly lang: Lang; readonly home: string; readonly board: Board };

/** The last twelve months of the agency with all below it: a picture, its last values in words, and its numbers. */
export function TrendChart({ lang, home, board }: ChartProps) {
  const { months, trend, total } = board;
  const [first, last] = [months[0], months.at(-1)].map((one) => monthText(lang, `${one?.month}`));
  const onTime = lineText(lang, words.onTime[lang], trend.onTime);
  const satisfied = lineText(lang, words.satisfied[lang], trend.satisfied);
  const name = [sentences.picture[lang](`${first}`, `${last}`), `${onTime}.`, `${satisfied}.`].join(' ');
  return (
    <section>
      <h2 id="xu-huong">{words.trend[lang]}</h2>
      <ul class="trend__lines">
        <li>
          <Sample name="on-time" />
          {onTime}
        </li>
        <li>
          <Sample name="satisfied" />
          {satisfied}
        </li>
      </ul>
      <TrendPicture {...{ lang, name, trend, months: months.map(({ month }) => month) }} />
      <p class="govuk-body">{sentences.gaps[lang](formatNumber(lang, trend.least))}</p>
      <Details summary={words.table[lang]}>
        <TrendTable {...{ lang, months }} />
      </Details>
      <LinkList look="board-ways" links={chartLinks(lang, home, { agency: total.code, table: 'xu-huong' })} />
    </section>
  );
}

/** `Trả lời đúng hạn: 90,9% (tháng 10/2026)`: the last value that is drawn. */
const lineText = (lang: Lang, name: string, { end }: Line): string =>
  end === undefined
    ? sentences.noValue[lang](name)
    : sentences.lastValue[lang](name, percentText(lang, end.percent), monthText(lang, end.month));
