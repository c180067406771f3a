import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { Details } from '../../../../web/components/details.tsx';
import { LinkList } from '../../../../web/components/link-list.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber, formatPercent } from '../../../kernel/number-text.ts';
import { periodName } from '../../../kernel/period-name.ts';
import type { Below } from '../charts.ts';
import type { Ranked } from '../domain/ranking.ts';
import { boardWords } from '../words/board.ts';
import { chartSentences as sentences, chartWords as words } from '../words/charts.ts';
import { Cells } from './cells.tsx';
import { chartLinks } from './chart-links.ts';
import { shareText } from './figure-text.ts';
import type { ChartProps } from './trend.tsx';

/** The units directly below in the order of a figure that is public, and those that are too small for an order. */
export function RankingTable({ lang, home, board: { ranking, total } }: ChartProps) {
  const { ranked, apart, period, least } = ranking;
  if (ranked.length + apart.length === 0) return null;
  const about = ranked.length > 0 ? sentences.ranked : sentences.noneRanked;
  const labels = [words.onTime, words.interval, words.rank].map((label) => label[lang]);
  return (
    <section>
      <h2 id="xep-hang">{words.ranking[lang]}</h2>
      <p class="govuk-body">{about[lang](periodName(lang, period), formatNumber(lang, least))}</p>
      {ranked.length > 0 && (
        <>
          <p class="govuk-body">{words.tied[lang]}</p>
          <table class="board board--figures" aria-labelledby="xep-hang">
            <ColumnHeads headings={[boardWords.agency[lang], ...labels]} />
            <tbody>
              {ranked.map((unit) => (
                <tr key={unit.code}>
                  <th scope="row">
                    <a class="board__link" href={`${home}/bang-dieu-hanh?co-quan=${unit.code}`}>
                      {unit.name[lang]}
                    </a>
                  </th>
                  <Cells labels={labels} values={valuesOf(lang, unit)} />
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {apart.length > 0 && <Apart {...{ lang, apart }} />}
      <LinkList look="board-ways" links={chartLinks(lang, home, { agency: total.code, table: 'xep-hang' })} />
    </section>
  );
}

const valuesOf = (lang: Lang, { onTime, interval, best, worst }: Ranked<Below>): readonly string[] => [
  shareText(lang, onTime),
  interval.map((share) => formatPercent(lang, share)).join('–'),
  best === worst ? formatNumber(lang, best) : `${formatNumber(lang, best)}–${formatNumber(lang, worst)}`,
];

const Apart = ({ lang, apart }: { readonly lang: Lang; readonly apart: readonly Below[] }) => (
  <Details summary={sentences.apart[lang](formatNumber(lang, apart.length))}>
    <ul class="board-apart">
      {apart.map(({ code, name, onTime }) => (
        <li key={code}>
          {sentences.below[lang](name[lang], onTime ? shareText(lang, onTime) : boardWords.noReport[lang])}
        </li>
      ))}
    </ul>
  </Details>
);
