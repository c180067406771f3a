import { stringify } from 'csv-stringify/sync';
import { monthText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import { sentenceCase } from '../../kernel/words.ts';
import type { PeriodFigures } from './domain/month-figures.ts';
import type { Board } from './load.ts';
import type { Unit } from './units.ts';
import { boardSentences as sentences, boardWords as words } from './words/board.ts';

type Cell = string | number | undefined;

/**
 * For spreadsheet programs: UTF-8 with a byte order mark, lines end with CR LF; missing cells at the end of a row are empty.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  // Agency names are typed by people; they must not be run as formulas when the file is opened.
  const options = { bom: true, record_delimiter: 'windows', escape_formulas: true } as const;
  return stringify([columns, ...rows.map((row) => columns.map((_, at) => row[at]))], options);
}

/** The table of units of a board. */
export function csvOf({ total, units, periods }: Pick<Board, 'total' | 'units' | 'periods'>, lang: Lang): string {
  const monthColumns = periods.flatMap((month) =>
    [sentences.received, sentences.answered, sentences.onTime].map((text) => text[lang](monthText(lang, month))),
  );
  const columns = [
    ...[words.code, words.agency, words.overdue, words.dueSoon, words.open, words.atLeast].map((text) => text[lang]),
    ...monthColumns,
  ];
  const rows = [{ ...total, title: `${total.name[lang]} (${words.total[lang]})` }, ...units.map(titled(lang))];
  return csvText(columns, rows.map(rowOf));
}

type Titled = Unit & { readonly title: string };

const titled =
  (lang: Lang) =>
  (unit: Unit): Titled => ({
    ...unit,
    title: unit.kind === 'own' ? sentenceCase(sentences.own[lang](unit.name[lang])) : unit.name[lang],
  });

/** The share is left to the program that opens the file: it has both of its numbers. */
function rowOf({ code, title, tally, months }: Titled): readonly Cell[] {
  const cellsOf = (month: PeriodFigures | undefined) => [month?.received, month?.answered, month?.onTime.n];
  const isCut = tally.isOpenCut || tally.isLateCut ? 1 : 0;
  return [
    ...[code, title, tally.overdue, tally.dueSoon, tally.open, isCut],
    ...[...cellsOf(months.last), ...cellsOf(months.before)],
  ];
}
