import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { LinkList } from '../../../../web/components/link-list.tsx';
import { monthText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { sentenceCase } from '../../../kernel/words.ts';
import type { PeriodFigures } from '../domain/month-figures.ts';
import type { Board } from '../load.ts';
import type { Unit } from '../units.ts';
import { boardSentences as sentences, boardWords as words } from '../words/board.ts';
import { countText, shareText } from './figure-text.ts';

type Props = { readonly lang: Lang; readonly home: string; readonly board: Board };

/** The figures of the agency and of each branch below it, to go down the tree by. */
export function UnitTable({ lang, home, board }: Props) {
  const { total, units, periods } = board;
  const headings = [words.agency[lang], ...figureHeadings(lang, periods[0])];
  const isCut = total.tally.isOpenCut || total.tally.isLateCut;
  return (
    <section>
      <h2 id="don-vi">{words.byAgency[lang]}</h2>
      {units.length > 0 && <p class="govuk-body">{words.order[lang]}</p>}
      <table class="board board--figures" aria-labelledby="don-vi">
        <ColumnHeads headings={headings} />
        <tbody>
          {[total, ...units].map((unit) => (
            <UnitRow key={`${unit.kind} ${unit.code}`} {...{ lang, home, board, unit, isTotal: unit === total }} />
          ))}
        </tbody>
      </table>
      {isCut && <p class="govuk-body">{words.cut[lang]}</p>}
      <p class="govuk-body">{words.scope[lang]}</p>
      <LinkList
        look="board-ways"
        links={[
          { href: `${home}/bang-dieu-hanh.csv?co-quan=${total.code}&bang=don-vi`, text: words.csv[lang] },
          { href: `${home}/bao-cao?co-quan=${total.code}`, text: words.reports[lang] },
          { href: `${home}/quan-tri/lich`, text: words.calendar[lang] },
          { href: `/${lang}/thong-tin/cach-tinh`, text: words.method[lang] },
        ]}
      />
    </section>
  );
}

/** The figures of a row, in this order. */
const figureHeadings = (lang: Lang, month: string): readonly string[] => [
  ...[words.overdue[lang], words.dueSoon[lang], words.open[lang]],
  ...[sentences.received, sentences.answered, sentences.onTime].map((text) => text[lang](monthText(lang, month))),
];

type RowProps = Props & { readonly unit: Unit; readonly isTotal: boolean };

function UnitRow({ lang, home, board, unit, isTotal }: RowProps) {
  const { code, name, kind, tally } = unit;
  const labels = figureHeadings(lang, board.periods[0]);
  const boardOf = `${home}/bang-dieu-hanh?co-quan=${code}`;
  // The queue is of one agency: the petitions of a branch are listed on its own board.
  const overdueAt = kind === 'branch' ? `${isTotal ? '' : boardOf}#chi-dao` : `${home}?xem=overdue&co-quan=${code}`;
  const title = kind === 'own' ? sentences.own[lang](name[lang]) : name[lang];
  const counts = [
    <a class="board__link" href={overdueAt}>
      {countText(lang, tally.overdue, tally.isLateCut)}
    </a>,
    countText(lang, tally.dueSoon, tally.isLateCut),
    countText(lang, tally.open, tally.isOpenCut),
  ];
  return (
    <tr class={isTotal ? 'board__total' : undefined}>
      <th scope="row">
        {isTotal && words.total[lang]}
        {kind === 'own' && title}
        {!isTotal && kind !== 'own' && (
          <a class="board__link" href={boardOf}>
            {title}
          </a>
        )}
      </th>
      {counts.map((count, at) => (
        <td key={labels[at]}>
          <Label text={labels[at]} />
          {count}
        </td>
      ))}
      <MonthCells {...{ lang, board, unit, labels: labels.slice(counts.length) }} />
    </tr>
  );
}

const MONTH_COLUMNS = 3;

type MonthProps = Pick<RowProps, 'lang' | 'board' | 'unit'> & { readonly labels: readonly string[] };

function MonthCells({ lang, board, unit: { kind, months }, labels }: MonthProps) {
  const { last, before } = months;
  if (last === undefined && before === undefined) {
    return <td colSpan={MONTH_COLUMNS}>{kind === 'own' ? words.inTotal[lang] : words.noReport[lang]}</td>;
  }
  const texts: readonly ((figures: PeriodFigures) => string)[] = [
    ({ received }) => countText(lang, received),
    ({ answered }) => countText(lang, answered),
    ({ onTime }) => shareText(lang, onTime),
  ];
  const month = sentenceCase(monthText(lang, board.periods[1]));
  return (
    <>
      {texts.map((textOf, at) => (
        <td key={labels[at]}>
          <Label text={labels[at]} />
          {last === undefined ? words.noReport[lang] : textOf(last)}
          <span class="board__more">
            {month}: {before === undefined ? words.noReport[lang] : textOf(before)}
          </span>
        </td>
      ))}
    </>
  );
}

/** The heading of the column, where a row is a card. */
const Label = ({ text }: { readonly text: string | undefined }) => <span class="board__label">{text}: </span>;
