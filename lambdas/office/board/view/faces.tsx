import { Bar } from '../../../../web/components/bar.tsx';
import { LinkList } from '../../../../web/components/link-list.tsx';
import { monthText } from '../../../kernel/date-text.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { chartSentences as sentences, chartWords as words } from '../words/charts.ts';
import { chartLinks } from './chart-links.ts';
import type { ChartProps } from './trend.tsx';

/** How the ratings of the last month are spread over the five levels, as far as they are public. */
export function FacesChart({ lang, home, board: { months, periods, total } }: ChartProps) {
  const satisfied = months.at(-1)?.satisfied;
  const [one, two, three, four, five] = satisfied?.levels ?? [];
  const counts = [one ?? 0, two ?? 0, three ?? 0, four ?? 0, five ?? 0] as const;
  const published = `/${lang}/co-quan/${total.code}?${new URLSearchParams({ period: periods[0] })}`;
  const links = satisfied === undefined ? [] : chartLinks(lang, home, { agency: total.code, table: 'hai-long' });
  return (
    <section>
      <h2>{words.faces[lang]}</h2>
      {satisfied === undefined ? (
        <p class="govuk-body">{words.fewRatingsText[lang]}</p>
      ) : (
        <Bar
          lang={lang}
          title={sentences.faces[lang](monthText(lang, periods[0]), formatNumber(lang, satisfied.rate.d))}
          counts={counts}
        />
      )}
      <LinkList look="board-ways" links={[...links, { href: published, text: words.published[lang] }]} />
    </section>
  );
}
