import type { Lang } from '../../lambdas/kernel/lang.ts';
import { formatNumber, formatPercent } from '../../lambdas/kernel/number-text.ts';
import { levelLabels } from '../../lambdas/ratings/domain/labels.ts';
import { common } from '../words/common.ts';

type BarProps = {
  readonly lang: Lang;
  /** Names the table, and by it the picture. */
  readonly title: string;
  /** The number of ratings at each level, worst first. */
  readonly counts: readonly [number, number, number, number, number];
};

const WIDTH = 100;
const HEIGHT = 6;
/** A slit between neighbours keeps them apart where colours are not seen. */
const SLIT = 0.4;

/** The distribution of ratings over the five levels: a bar of 100 %, with the same numbers in a table below. */
export function Bar({ lang, title, counts }: BarProps) {
  const share = sharesOf(counts);
  return (
    <div class="bar">
      <Picture counts={counts} />
      <table class="govuk-table bar__table">
        <caption class="govuk-table__caption">{title}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              {common.level[lang]}
            </th>
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">
              {common.ratings[lang]}
            </th>
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">
              {common.share[lang]}
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {levelLabels.map((level, index) => (
            <tr key={level.en} class="govuk-table__row">
              <th scope="row" class="govuk-table__header bar__level">
                <span class={`bar__key bar__key--${index + 1}`} />
                {level[lang]}
              </th>
              <td class="govuk-table__cell govuk-table__cell--numeric">{formatNumber(lang, counts[index] ?? 0)}</td>
              <td class="govuk-table__cell govuk-table__cell--numeric">
                {formatPercent(lang, share(counts[index] ?? 0))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Picture({ counts }: Pick<BarProps, 'counts'>) {
  const share = sharesOf(counts);
  const startOf = (index: number) => counts.slice(0, index).reduce((sum, count) => sum + share(count), 0) * WIDTH;
  return (
    <svg
      class="bar__picture"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {counts.map((count, index) => (
        <rect
          key={levelLabels[index]?.en}
          class={`bar__part bar__part--${index + 1}`}
          x={startOf(index).toFixed(2)}
          y="0"
          width={Math.max(0, share(count) * WIDTH - SLIT).toFixed(2)}
          height={HEIGHT}
        />
      ))}
    </svg>
  );
}

function sharesOf(counts: BarProps['counts']): (count: number) => number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (count) => (total === 0 ? 0 : count / total);
}
