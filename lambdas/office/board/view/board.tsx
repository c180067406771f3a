import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Instant } from '../../../kernel/time.ts';
import { dueDay, dueText } from '../../words/due.ts';
import type { Targets } from '../domain/targets.ts';
import type { Board } from '../load.ts';
import { boardSentences as sentences, boardWords as words } from '../words/board.ts';
import { FacesChart } from './faces.tsx';
import { type Changes, Figures } from './figures.tsx';
import { Inspection } from './inspection.tsx';
import { RankingTable } from './ranking.tsx';
import { TrendChart } from './trend.tsx';
import { UnitTable } from './units.tsx';

export type BoardProps = {
  readonly lang: Lang;
  readonly now: Instant;
  /** `/vi/can-bo`. */
  readonly home: string;
  readonly board: Board;
  readonly firstLine: string;
  readonly changes: Changes;
  readonly targets: Targets;
};

/** What leads an agency looks at: one sentence, four figures, how they came about, the cases to act on, and where they are. */
export function BoardView(props: BoardProps) {
  const { lang, now, home, board, firstLine, changes, targets } = props;
  return (
    <>
      <h1>
        {words.title[lang]}: {board.total.name[lang]}
      </h1>
      {board.above && (
        <p class="govuk-body">
          {words.above[lang]}{' '}
          <a class="board__up" href={`${home}/bang-dieu-hanh?co-quan=${board.above.code}`}>
            {board.above.name[lang]}
          </a>
        </p>
      )}
      <p class="lead">
        {firstLine} <span class="board__at">({instantText(lang, now)})</span>
      </p>
      {board.agenciesLeftOut > 0 && <p>{sentences.leftOut[lang](board.agenciesLeftOut)}</p>}
      <Figures {...{ lang, board, changes, targets }} />
      <TrendChart {...{ lang, home, board }} />
      <FacesChart {...{ lang, home, board }} />
      <RankingTable {...{ lang, home, board }} />
      <Inspection {...{ lang, home, board }} />
      <LateCases {...props} />
      <UnitTable {...{ lang, home, board }} />
    </>
  );
}

function LateCases({ lang, home, board: { late, total } }: BoardProps) {
  const isMore = total.tally.isLateCut || total.tally.overdue > late.length;
  return (
    <section>
      <h2 id="chi-dao">{words.direct[lang]}</h2>
      {late.length === 0 && <p class="govuk-body">{words.noLate[lang]}</p>}
      {isMore && <p class="govuk-body">{sentences.more[lang](late.length)}</p>}
      {late.length > 0 && (
        <table class="board" aria-labelledby="chi-dao">
          <ColumnHeads
            headings={[words.case, words.agency, words.late, words.assignee].map((heading) => heading[lang])}
          />
          <tbody>
            {late.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  <a class="board__link" href={`${home}/phan-anh/${row.code}`}>
                    {row.excerpt ?? row.code}
                  </a>
                  {row.excerpt !== undefined && <span class="board__more">{row.code}</span>}
                </th>
                <td>{row.agency[lang]}</td>
                <td class="board__late">
                  {dueText(lang, row)}
                  <span class="board__more">{dueDay(lang, row)}</span>
                </td>
                <td>{row.assigneeName ?? words.nobody[lang]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
