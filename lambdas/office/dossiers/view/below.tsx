import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import type { BelowTally } from '../below.ts';
import { dossierWords as words } from '../words/dossiers.ts';
import { dossierSentences as sentences } from '../words/sentences.ts';

type Props = { readonly lang: Lang; readonly path: string; readonly below: BelowTally };

/** Where the overdue dossiers are: each agency is a link to its list. */
export function AgenciesBelow({ lang, path, below: { units, countedAt } }: Props) {
  const columns = [
    ['overdue', words.overdue],
    ['unexplained', words.unexplained],
    ['unapologised', words.unapologised],
  ] as const;
  return (
    <section>
      <h2 id="cap-duoi">{words.below[lang]}</h2>
      <p class="govuk-body">
        {units.length === 0 && `${words.noneBelow[lang]} `}
        {sentences.countedAt[lang](instantText(lang, countedAt))}
      </p>
      {units.length > 0 && (
        <table class="board" aria-labelledby="cap-duoi">
          <ColumnHeads headings={[words.agency, ...columns.map(([, heading]) => heading)].map((head) => head[lang])} />
          <tbody>
            {units.map((unit) => (
              <tr key={unit.code}>
                <th scope="row">
                  <a class="board__link" href={`${path}?co-quan=${unit.code}`}>
                    {unit.name[lang]}
                  </a>
                </th>
                {columns.map(([name, heading]) => (
                  <td key={name}>
                    <span class="board__label">{heading[lang]}: </span>
                    {formatNumber(lang, unit[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
