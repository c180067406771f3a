import { formatNumber, formatPercent } from '../../../../web/format.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { sentences } from '../words.ts';
import { periodTitle } from './period-name.ts';
import type { Score } from './score.ts';

type HeadlineProps = { readonly lang: Lang; readonly score: Score };

/** The result in one sentence, before any table: also where there is nothing that may be published. */
export function Headline({ lang, score }: HeadlineProps) {
  return <p class="lead score__headline">{headlineOf(lang, score)}</p>;
}

function headlineOf(lang: Lang, { period: { id }, respondents, overall }: Score): string {
  const period = periodTitle(lang, id);
  if (respondents === 0) return sentences.none[lang](period);
  const { n, satisfiedShare, basis } = overall;
  if (n === undefined || satisfiedShare === undefined) {
    return sentences.few[lang](period, formatNumber(lang, respondents));
  }
  const sentence = sentences[basis === 'items' ? 'pooledHeadline' : 'headline'];
  return sentence[lang]({ period, share: formatPercent(lang, satisfiedShare), n: formatNumber(lang, n) });
}
