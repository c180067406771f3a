import { Details } from '../../../../web/components/details.tsx';
import { Reflow } from '../../../../web/components/reflow.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { scoreWords as words } from '../words/scores.ts';
import { FigureCells, FigureHead } from './figure-cells.tsx';
import type { Figure, Score } from './score.ts';

/** The factors of the questionnaire, and folded below them its questions; one sentence where none may be published. */
export function Factors({ lang, score }: { readonly lang: Lang; readonly score: Score }) {
  const { factors, items } = score;
  const isAnyShown = factors.some(({ n }) => n !== undefined);
  return (
    <>
      <h2>{words.factors[lang]}</h2>
      {isAnyShown ? (
        <>
          <Figures lang={lang} first={words.factor[lang]} figures={factors} />
          <Details summary={words.items[lang]}>
            <Figures lang={lang} first={words.question[lang]} figures={items} />
          </Details>
        </>
      ) : (
        <p>{words.noFactors[lang]}</p>
      )}
    </>
  );
}

type FiguresProps = { readonly lang: Lang; readonly first: string; readonly figures: readonly Figure[] };

function Figures({ lang, first, figures }: FiguresProps) {
  return (
    <Reflow>
      <table class="govuk-table score__table">
        <FigureHead lang={lang} first={first} counted={words.answers[lang]} />
        <tbody class="govuk-table__body">
          {figures.map((figure) => (
            <tr key={figure.label.vi} class="govuk-table__row">
              <th scope="row" class="govuk-table__header score__name">
                {figure.label[lang]}
              </th>
              <FigureCells lang={lang} figure={figure} counted={words.answers[lang]} />
            </tr>
          ))}
        </tbody>
      </table>
    </Reflow>
  );
}
