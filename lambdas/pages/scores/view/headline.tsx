import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber, formatPercent } from '../../../kernel/number-text.ts';
import { periodTitle } from '../../../kernel/period-name.ts';
import { sentences, scoreWords as words } from '../words/scores.ts';
import type { Score } from './score.ts';

type BothProps = { readonly lang: Lang; readonly score: Score; readonly answers: Score };

/** Services and answers to petitions: two results, each with its own sentence, never added. */
export function BothHeadlines({ lang, score, answers }: BothProps) {
  return (
    <dl class="score__headlines">
      <dt>{words.services[lang]}</dt>
      <dd>
        <Headline lang={lang} score={score} />
        <OpenRatings lang={lang} score={score} />
      </dd>
      <dt>{words.petitionAnswers[lang]}</dt>
      <dd>
        <Headline lang={lang} score={answers} />
        <OpenRatings lang={lang} score={answers} />
      </dd>
    </dl>
  );
}

/** Ratings that nobody can verify: a labelled line beside the score, or nothing. */
function OpenRatings({ lang, score: { open } }: HeadlineProps) {
  if (open.respondents === 0) return null;
  const { n, satisfiedShare } = open.overall;
  return (
    <p class="score__open">
      {sentences.open[lang](formatNumber(lang, open.respondents))}
      {n !== undefined && satisfiedShare !== undefined && (
        <> {sentences.openShare[lang](formatPercent(lang, satisfiedShare), formatNumber(lang, n))}</>
      )}
    </p>
  );
}

type HeadlineProps = { readonly lang: Lang; readonly score: Score };

/** The result in one sentence, before any table: also where there is nothing that may be published. */
export function Headline({ lang, score }: HeadlineProps) {
  return <p class="lead score__headline">{headlineOf(lang, score)}</p>;
}

function headlineOf(lang: Lang, { period: { id }, respondents, overall, open }: Score): string {
  const period = periodTitle(lang, id);
  if (respondents === 0) return sentences[open.respondents === 0 ? 'none' : 'noneProven'][lang](period);
  const { n, satisfiedShare, basis } = overall;
  if (n === undefined || satisfiedShare === undefined) {
    return sentences.few[lang](period, formatNumber(lang, respondents));
  }
  const sentence = sentences[basis === 'items' ? 'pooledHeadline' : 'headline'];
  return sentence[lang]({ period, share: formatPercent(lang, satisfiedShare), n: formatNumber(lang, n) });
}
