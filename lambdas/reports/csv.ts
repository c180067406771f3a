import { stringify } from 'csv-stringify/sync';
import { monthText } from '../kernel/date-text.ts';
import { sentenceCase } from '../kernel/words.ts';
import type { Fact } from './domain/fact.ts';
import { factsOf } from './domain/facts.ts';
import type { Report } from './domain/report.ts';

/** The table of a report, as a spreadsheet program opens it: UTF-8 and said so by a mark at its beginning, CRLF. */
export function csvOf(report: Report): string {
  return stringify(
    factsOf(report).map((fact) => rowOf(report, fact)),
    {
      header: true,
      columns,
      bom: true,
      record_delimiter: 'windows',
      // Names of agencies are typed by people: none may become a formula on the machine of who opens the file.
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
  sentenceCase(monthText('vi', period)),
  group,
  indicator,
  value,
  of,
  share,
  note,
];
