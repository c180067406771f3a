import { Reflow } from '../../../../web/components/reflow.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { scoreWords, sentences } from '../words/scores.ts';
import { FigureCells, FigureHead } from './figure-cells.tsx';
import type { ChildRow } from './score.ts';

type ChildrenProps = {
  readonly lang: Lang;
  readonly caption: string;
  readonly rows: readonly ChildRow[];
  /** What follows the path of an agency: the period. */
  readonly query: string;
};

/** Agencies with their overall figures, in the order of their names: a list, and no ranking. */
export function Children({ lang, caption, rows, query }: ChildrenProps) {
  return (
    <Reflow>
      <table class="govuk-table score__table">
        <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
        <FigureHead lang={lang} first={scoreWords.agency[lang]} counted={scoreWords.ratings[lang]} />
        <tbody class="govuk-table__body">
          {rows.map(({ code, name, below, figure }) => (
            <tr key={code} class="govuk-table__row">
              <th scope="row" class="govuk-table__header score__name">
                <a href={`/${lang}/co-quan/${code}?${query}`}>{name}</a>
                {below > 0 && <span class="score__below">{sentences.below[lang](formatNumber(lang, below))}</span>}
              </th>
              <FigureCells lang={lang} figure={figure} counted={scoreWords.ratings[lang]} />
            </tr>
          ))}
        </tbody>
      </table>
    </Reflow>
  );
}
