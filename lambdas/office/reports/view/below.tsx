import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { periodName } from '../../../kernel/period-name.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import type { PaperState } from '../domain/standing.ts';
import { reportWords as words } from '../words/reports.ts';
import { StateText } from './state.tsx';

export type ReportBelow = {
  readonly agency: string;
  readonly name: Words;
  readonly report?: { readonly id: string } | undefined;
  readonly state: PaperState;
  readonly label: Words;
  readonly signedOn?: LocalDate | undefined;
  readonly isOutdated?: boolean | undefined;
};

type Props = {
  readonly lang: Lang;
  readonly path: string;
  readonly period: string;
  readonly items: readonly ReportBelow[];
};

/** Each agency with its report of one period: what waits for a decision first. */
export function AgenciesBelow({ lang, path, period, items }: Props) {
  const headings = [words.agency, words.state, words.signedOn].map((heading) => heading[lang]);
  return (
    <section>
      <h2 id="cap-duoi">
        {words.below[lang]}, {periodName(lang, period)}
      </h2>
      {items.length === 0 && <p class="govuk-body">{words.noneBelow[lang]}</p>}
      {items.length > 0 && (
        <table class="board" aria-labelledby="cap-duoi">
          <ColumnHeads headings={headings} />
          <tbody>
            {items.map((item) => (
              <tr key={item.agency}>
                <th scope="row">
                  <a class="board__link" href={item.report ? `${path}/${item.report.id}` : listOf(path, item.agency)}>
                    {item.name[lang]}
                  </a>
                </th>
                <td>
                  <StateText {...{ lang, ...item }} />
                  {item.isOutdated === true && <span class="board__more">! {words.outdated[lang]}</span>}
                </td>
                <td>
                  <span class="board__label">{words.signedOn[lang]}: </span>
                  {item.signedOn === undefined ? words.notSigned[lang] : dayText(lang, item.signedOn)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const listOf = (path: string, agency: string): string => `${path}?${new URLSearchParams({ 'co-quan': agency })}`;
