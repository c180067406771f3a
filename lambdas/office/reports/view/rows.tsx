import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { periodTitle } from '../../../kernel/period-name.ts';
import type { Instant } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import type { PaperState } from '../domain/standing.ts';
import { reportWords as words } from '../words/reports.ts';
import { reportSentences as sentences } from '../words/sentences.ts';
import { StateText } from './state.tsx';

export type ShownReport = {
  readonly id: string;
  readonly period: string;
  readonly builtAt: Instant;
  readonly version: number;
  readonly restated?: { readonly label: Words } | undefined;
  readonly state: PaperState;
  readonly label: Words;
  /** Where its figures are for spreadsheets. */
  readonly figures: string;
  /** Later data changed what was signed. */
  readonly isOutdated: boolean;
};

type Props = { readonly lang: Lang; readonly path: string; readonly rows: readonly ShownReport[] };

/** A table that becomes cards on a phone. */
export function ReportRows({ lang, path, rows }: Props) {
  const headings = [words.period, words.state, words.built, words.figures].map((heading) => heading[lang]);
  return (
    <table class="office-queue">
      <caption class="govuk-visually-hidden">{words.title[lang]}</caption>
      <ColumnHeads headings={headings} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a class="office-queue__link" data-row href={`${path}/${row.id}`}>
                {periodTitle(lang, row.period)}
              </a>
              {row.restated !== undefined && (
                <span class="office-queue__more">
                  {sentences.version[lang](row.version)}. {row.restated.label[lang]}
                </span>
              )}
            </th>
            <td>
              <StateText {...{ lang, ...row }} />
              {row.isOutdated && <span class="office-queue__more">! {words.outdated[lang]}</span>}
            </td>
            <td>
              <span class="board__label">{words.built[lang]}: </span>
              {instantText(lang, row.builtAt)}
            </td>
            <td>
              <a class="office-queue__link" href={row.figures}>
                CSV
                <span class="govuk-visually-hidden"> {periodTitle(lang, row.period)}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
