import { LinkList } from '../../../../web/components/link-list.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber, formatPercent } from '../../../kernel/number-text.ts';
import { periodTitle } from '../../../kernel/period-name.ts';
import type { Dossiers } from '../dossiers.ts';
import { dossierSentences as sentences, dossierWords as words } from '../words/dossiers.ts';

type Props = {
  readonly lang: Lang;
  readonly agency: string;
  readonly period: string;
  readonly dossiers: Dossiers;
};

const RATES = ['onTimeOfResolved', 'onTimeOfReceived', 'inTimeOfHandled'] as const;

/** How many dossiers were resolved in time, by each of the rates that publications call so. */
export function DossierFigures({ lang, agency, period, dossiers }: Props) {
  const number = (value: number) => formatNumber(lang, value);
  const { received, resolved, pending, overdue, rates } = dossiers;
  const query = `${new URLSearchParams({ agency, period })}`;
  return (
    <section>
      <h2>{words.title[lang]}</h2>
      <p class="lead score__headline">
        {sentences.counts[lang]({
          ...{ period: periodTitle(lang, period), received: number(received), resolved: number(resolved) },
          ...{ pending: number(pending), overdue: number(overdue) },
        })}
      </p>
      <p>{words.rates[lang]}</p>
      <ul>
        {RATES.filter((rate) => rates[rate].d > 0).map((rate) => {
          const { n, d } = rates[rate];
          return (
            <li key={rate}>
              {sentences[rate][lang]({ share: formatPercent(lang, n / d), n: number(n), total: number(d) })}
            </li>
          );
        })}
      </ul>
      <p>{words.scope[lang]}</p>
      <LinkList
        look="score__links"
        links={[
          { href: `/v1/timeliness/dossiers/html?${query}`, text: words.form[lang] },
          { href: `/v1/timeliness/dossiers/csv?${query}`, text: words.table[lang] },
          {
            href: `/v1/timeliness?${new URLSearchParams({ agency, of: 'dossiers', period })}`,
            text: words.openData[lang],
          },
        ]}
      />
    </section>
  );
}
