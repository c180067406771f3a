import { stringify } from 'csv-stringify/sync';
import { monthText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import { sentenceCase } from '../../kernel/words.ts';
import type { Board } from './load.ts';
import type { MonthFigures, Unit } from './units.ts';
import { boardSentences as sentences, boardWords as words } from './words.ts';

/** The table of a board for spreadsheet programs: UTF-8 with a byte order mark, lines end with CR LF. */
export function csvOf(board: Board, lang: Lang): string {
  const { total, units, lastMonth, monthBefore } = board;
  const monthColumns = [lastMonth, monthBefore].flatMap((month) =>
    [sentences.received, sentences.answered, sentences.onTime].map((text) => text[lang](monthText(lang, month))),
  );
  const columns = [
    ...[words.code, words.agency, words.overdue, words.dueSoon, words.open, words.atLeast].map((text) => text[lang]),
    ...monthColumns,
  ];
  const rows = [{ ...total, title: `${total.name[lang]} (${words.total[lang]})` }, ...units.map(titled(lang))];
  // Agency names are typed by people; they must not be run as formulas when the file is opened.
  const options = { header: true, columns, bom: true, record_delimiter: 'windows', escape_formulas: true } as const;
  return stringify(rows.map(rowOf), options);
}

type Titled = Unit & { readonly title: string };

const titled =
  (lang: Lang) =>
  (unit: Unit): Titled => ({
    ...unit,
    title: unit.kind === 'own' ? sentenceCase(sentences.own[lang](unit.name[lang])) : unit.name[lang],
  });

/** The share is left to the program that opens the file: it has both of its numbers. */
function rowOf({ code, title, tally, months }: Titled) {
  const cellsOf = (month: MonthFigures | undefined) => [month?.received, month?.answered, month?.onTime.n];
  const isCut = tally.isOpenCut || tally.isLateCut ? 1 : 0;
  return [
    ...[code, title, tally.overdue, tally.dueSoon, tally.open, isCut],
    ...[...cellsOf(months.last), ...cellsOf(months.before)],
  ];
}
