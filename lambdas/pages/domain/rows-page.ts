/** A few screens of a phone: a province has 150 agencies below it. */
const ROWS = 25;

export type RowsPage<Row> = {
  readonly rows: readonly Row[];
  readonly number: number;
  readonly last: number;
};

/** One page of a list; what is not a number is the first page, one beyond the end is the last. */
export function rowsPage<Row>(all: readonly Row[], wanted: string | undefined): RowsPage<Row> {
  const last = Math.max(1, Math.ceil(all.length / ROWS));
  const asked = /^\d{1,4}$/.test(wanted ?? '') ? Number(wanted) : 1;
  const number = Math.min(Math.max(asked, 1), last);
  return { rows: all.slice((number - 1) * ROWS, number * ROWS), number, last };
}
