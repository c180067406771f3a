import { stringify } from 'csv-stringify/sync';
import { columns } from '../../dossiers/domain/form.ts';
import { columnTitles } from '../domain/column-titles.ts';
import type { TableRow } from '../domain/report.ts';
import type { DossierTable } from './table.ts';

/** The table for spreadsheet programs: UTF-8 with a byte order mark, lines end with CR LF. */
export function csvOfTable(table: DossierTable): string {
  const { agency, period } = table;
  const record = (row: TableRow, number: string) => [
    ...[agency, period.id, period.from, period.to, number, row.key ?? '', row.label.vi],
    ...columns.map((column) => row[column]),
    row.moved,
  ];
  const rows = table.rows.map((row, index) => record(row, `${index + 1}`));
  return stringify([...rows, record(table.total, '')], {
    header: true,
    columns: [
      ...['Mã cơ quan', 'Kỳ', 'Từ ngày', 'Đến ngày', 'STT', 'Mã', table.by === 'field' ? 'Lĩnh vực' : 'Đơn vị'],
      ...columns.map((column) => columnTitles[column].full.vi),
      'Chênh lệch do sắp xếp đơn vị',
    ],
    bom: true,
    record_delimiter: 'windows',
    // Names of fields come from other systems; they must not be run as formulas when the file is opened.
    escape_formulas: true,
  });
}
