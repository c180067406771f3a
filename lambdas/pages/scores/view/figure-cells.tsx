import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber, formatPercent } from '../../../kernel/number-text.ts';
import { scoreWords as words } from '../words/scores.ts';
import type { Figure } from './score.ts';

const WIDTH = 100;
const HEIGHT = 8;

type CellsProps = {
  readonly lang: Lang;
  readonly figure: Figure;
  /** The head of the column of how many. */
  readonly counted: string;
};

/** How many, and what share of them is satisfied: in figures, and as a strip to run the eye down. */
export function FigureCells({ lang, figure, counted }: CellsProps) {
  const { n, satisfiedShare, basis } = figure;
  if (n === undefined || satisfiedShare === undefined) {
    return (
      <td class="govuk-table__cell govuk-table__cell--numeric score__few" colSpan={2}>
        {words.suppressed[lang]}
      </td>
    );
  }
  return (
    <>
      <td class="govuk-table__cell govuk-table__cell--numeric" data-label={counted}>
        {formatNumber(lang, n)} {basis === 'items' && <span class="score__below">{words.ofAnswers[lang]}</span>}
      </td>
      <td class="govuk-table__cell govuk-table__cell--numeric score__share" data-label={words.satisfied[lang]}>
        {formatPercent(lang, satisfiedShare)}
        <svg
          class="strip"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <rect class="strip__whole" width={WIDTH} height={HEIGHT} />
          <rect class="strip__part" width={(satisfiedShare * WIDTH).toFixed(1)} height={HEIGHT} />
        </svg>
      </td>
    </>
  );
}

type HeadProps = { readonly lang: Lang; readonly first: string; readonly counted: string };

/** The heads of the columns above such cells. */
export function FigureHead({ lang, first, counted }: HeadProps) {
  return (
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        <th scope="col" class="govuk-table__header">
          {first}
        </th>
        <th scope="col" class="govuk-table__header govuk-table__header--numeric">
          {counted}
        </th>
        <th scope="col" class="govuk-table__header govuk-table__header--numeric">
          {words.satisfied[lang]}
        </th>
      </tr>
    </thead>
  );
}
