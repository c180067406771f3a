import { stringify } from 'csv-stringify/sync';
import { periodTitle } from '../kernel/period-name.ts';
import type { Fact } from './domain/fact.ts';
import { factsOf } from './domain/facts.ts';
import type { Report } from './domain/report.ts';

/** The report as CSV for spreadsheet programs: UTF-8 with a byte order mark, lines end with CR LF. */
export function csvOf(report: Report): string {
  return stringify(
    factsOf(report).map((fact) => rowOf(report, fact)),
    {
      header: true,
      columns,
      bom: true,
      record_delimiter: 'windows',
      // Agency names are typed by people; they must not be run as formulas when the file is opened.
      escape_formulas: true,
    },
  );
}

const columns = [
  'Mã báo cáo',
  'Mã cơ quan',
  'Cơ quan',
  'Kỳ báo cáo',
  'Nhóm',
  'Chỉ tiêu',
  'Giá trị',
  'Trên tổng số',
  'Tỷ lệ, chỉ số',
  'Ghi chú',
];

const rowOf = ({ id, agency, name, period }: Report, { group, indicator, value, of, share, note }: Fact) => [
  id,
  agency,
  name.vi,
  periodTitle('vi', period),
  group,
  indicator,
  value,
  of,
  share,
  note,
];
