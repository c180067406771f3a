import { Bar } from '../../../../web/components/bar.tsx';
import { Pager } from '../../../../web/components/pager.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { formatPercent } from '../../../kernel/number-text.ts';
import { periodName } from '../../../kernel/period-name.ts';
import type { Dossiers } from '../dossiers.ts';
import type { Timeliness } from '../timeliness.ts';
import { sentences, scoreWords as words } from '../words/scores.ts';
import { AboutFigures } from './about.tsx';
import { Children } from './children.tsx';
import { DossierFigures } from './dossiers.tsx';
import { Factors } from './factors.tsx';
import { type ChildPages, FindChild, searchedPath } from './find-child.tsx';
import { BothHeadlines, Headline } from './headline.tsx';
import { PeriodPicker } from './period-picker.tsx';
import type { ChildRow, Figure, Periods, Score } from './score.ts';
import { TimelinessFigures } from './timeliness.tsx';

type AgencyProps = {
  readonly lang: Lang;
  readonly name: string;
  /** Agencies above, the highest first. */
  readonly above: readonly { readonly code: string; readonly name: string }[];
  /** Of services. */
  readonly score: Score;
  /** Of answers to petitions. */
  readonly answers: Score;
  /** Only for periods of whole months. */
  readonly timeliness: Timeliness | undefined;
  /** Only where they were counted. */
  readonly dossiers: Dossiers | undefined;
  readonly children: readonly ChildRow[];
  readonly pages: ChildPages;
  readonly periods: Periods;
};

/** How people rate one agency in one period. */
export function AgencyScores(props: AgencyProps) {
  const { lang, name, above, score, answers, timeliness, dossiers, children, pages, periods } = props;
  const { id } = score.period;
  const path = `/${lang}/co-quan/${score.agency}`;
  const query = `${new URLSearchParams({ period: id })}`;
  return (
    <div class="score">
      <Upwards {...{ lang, above, query }} />
      <h1>{name}</h1>
      <BothHeadlines lang={lang} score={score} answers={answers} />
      <PeriodPicker lang={lang} current={id} periods={periods} />
      <h2>{words.services[lang]}</h2>
      <Spread lang={lang} figure={score.overall} title={`${words.levels[lang]}, ${periodName(lang, id)}`} />
      {score.respondents > 0 && <Factors lang={lang} score={score} />}
      {(children.length > 0 || pages.q !== undefined) && (
        <div id="danh-sach">
          <FindChild {...{ lang, path, pages }} period={id} isEmpty={children.length === 0} />
          {children.length > 0 && <Children lang={lang} caption={words.below[lang]} rows={children} query={query} />}
          <Pager lang={lang} path={searchedPath(path, id, pages.q)} number={pages.number} last={pages.last} />
        </div>
      )}
      <h2>{words.petitionAnswers[lang]}</h2>
      {answers.overall.levels === undefined && <Headline lang={lang} score={answers} />}
      <Spread lang={lang} figure={answers.overall} title={`${words.levels[lang]}, ${periodName(lang, id)}`} />
      {timeliness && <TimelinessFigures {...{ lang, agency: score.agency, period: id, timeliness }} />}
      {dossiers && <DossierFigures {...{ lang, agency: score.agency, period: id, dossiers }} />}
      <p>
        <a class="govuk-button" href={`/${lang}/danh-gia?${new URLSearchParams({ agency: score.agency })}`}>
          {words.rate[lang]}
        </a>
      </p>
      <p>
        <a href={`/${lang}/thu-tuc?${new URLSearchParams({ 'co-quan': score.agency })}`}>{words.procedures[lang]}</a>
      </p>
      <AboutFigures lang={lang} score={score} />
    </div>
  );
}

type UpwardsProps = Pick<AgencyProps, 'lang' | 'above'> & { readonly query: string };

function Upwards({ lang, above, query }: UpwardsProps) {
  return (
    <nav class="upwards" aria-label={words.upwards[lang]}>
      <ol class="upwards__list">
        <li>
          <a href={`/${lang}/co-quan?${query}`}>{words.agencies[lang]}</a>
        </li>
        {above.map(({ code, name }) => (
          <li key={code}>
            <a href={`/${lang}/co-quan/${code}?${query}`}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type SpreadProps = { readonly lang: Lang; readonly figure: Figure; readonly title: string };

/** All five levels, and the range of chance; nothing where nothing may be shown. */
function Spread({ lang, figure: { levels, interval }, title }: SpreadProps) {
  const [one, two, three, four, five] = levels ?? [];
  if (one === undefined || two === undefined || three === undefined || four === undefined || five === undefined) {
    return null;
  }
  return (
    <>
      <Bar lang={lang} title={title} counts={[one, two, three, four, five]} />
      {interval !== undefined && (
        <p>{sentences.interval[lang](formatPercent(lang, interval[0]), formatPercent(lang, interval[1]))}</p>
      )}
    </>
  );
}
