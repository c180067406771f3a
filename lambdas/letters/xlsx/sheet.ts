import type { Row, Sheet as WrittenSheet } from 'write-excel-file/node';
import { headRows } from '../domain/letter-table.ts';
import type { Sheet, SheetColumn } from '../domain/workbook.ts';
import { bodyCell, headCell, textCell } from './cells.ts';

/** Its title, what it is about, and a table whose heads stay on the screen. */
export function sheetOf({ name, title, note, columns, rows, hasTotal }: Sheet, about: string) {
  const across = (text: string, look: Parameters<typeof textCell>[1]): Row => {
    const height = LINE * linesOf(text, columns);
    return padded([{ ...textCell(text, look), columnSpan: columns.length, height, wrap: true }], columns.length);
  };
  const above = [
    across(title, { fontWeight: 'bold', fontSize: 14 }),
    across(about, { fontStyle: 'italic' }),
    ...(note === undefined ? [] : [across(note, { fontStyle: 'italic' })]),
    [],
  ];
  const heads = headsOf(columns);
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: above.length + heads.length,
    data: [
      ...above,
      ...heads,
      ...rows.map((row, at) => row.map((cell) => bodyCell(cell, hasTotal === true && at === rows.length - 1))),
    ],
  } satisfies WrittenSheet<never>;
}

/** The height of a line, in points. */
const LINE = 18;

/** Programs fit the heights of rows to their texts, but not where a cell covers others. */
function linesOf(text: string, columns: readonly Pick<SheetColumn, 'width'>[]): number {
  const characters = columns.reduce((sum, { width }) => sum + width, 0);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
}

/** A cell that covers others is followed by as many empty ones. */
const padded = (row: Row, length: number): Row => [...row, ...Array.from({ length: length - row.length }, () => null)];

/** The rows of heads, each head in the column where it begins. */
function headsOf(columns: readonly SheetColumn[]): readonly Row[] {
  const [first = [], second] = headRows(columns);
  const height = LINE * Math.max(...columns.map((column) => linesOf(column.head, [column])));
  const top = first.flatMap(({ text, columns: across, rows }) =>
    padded([{ ...headCell(text), columnSpan: across, rowSpan: rows, height: second ? LINE : height }], across),
  );
  if (second === undefined) return [top];
  return [top, columns.map(({ head, group }) => (group === undefined ? null : { ...headCell(head), height }))];
}
