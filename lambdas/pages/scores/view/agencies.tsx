import { Pager } from '../../../../web/components/pager.tsx';
import { agencyKindLabels } from '../../../directory/domain/labels.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { scoreWords as words } from '../words/scores.ts';
import { AboutFigures } from './about.tsx';
import { Children } from './children.tsx';
import { type ChildPages, FindChild, searchedPath } from './find-child.tsx';
import { BothHeadlines } from './headline.tsx';
import { PeriodPicker } from './period-picker.tsx';
import type { ChildRow, Periods, Score } from './score.ts';

export type Group = { readonly kind: keyof typeof agencyKindLabels; readonly rows: readonly ChildRow[] };

type AgenciesProps = {
  readonly lang: Lang;
  /** The name of the province. */
  readonly name: string;
  /** Of services. */
  readonly score: Score;
  /** Of answers to petitions. */
  readonly answers: Score;
  readonly groups: readonly Group[];
  readonly pages: ChildPages;
  readonly periods: Periods;
};

/** The province and the agencies directly below it, each with its share of satisfied people. */
export function AgenciesScores({ lang, name, score, answers, groups, pages, periods }: AgenciesProps) {
  const { id } = score.period;
  const path = `/${lang}/co-quan`;
  const query = `${new URLSearchParams({ period: id })}`;
  return (
    <div class="score">
      <h1>{words.agencies[lang]}</h1>
      <p class="lead">{words.agenciesLead[lang]}</p>
      <PeriodPicker lang={lang} current={id} periods={periods} />
      <h2>
        <a href={`/${lang}/co-quan/${score.agency}?${query}`}>{name}</a>
      </h2>
      <BothHeadlines lang={lang} score={score} answers={answers} />
      {(groups.length > 0 || pages.q !== undefined) && <h2 id="danh-sach">{words.services[lang]}</h2>}
      <FindChild {...{ lang, path, pages }} period={id} isEmpty={groups.length === 0} />
      {groups.map(({ kind, rows }) => (
        <Children key={kind} lang={lang} caption={agencyKindLabels[kind][lang]} rows={rows} query={query} />
      ))}
      <Pager lang={lang} path={searchedPath(path, id, pages.q)} number={pages.number} last={pages.last} />
      <AboutFigures lang={lang} score={score} />
    </div>
  );
}
