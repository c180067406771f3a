import { stringify } from 'csv-stringify/sync';
import { matterLabels, stageLabels } from '../petitions/domain/labels.ts';
import type { Licence } from '../platform/data-licence.ts';
import type { Result } from './list.ts';
import type { OverdueRows } from './overdue-rows.ts';

const columns = [
  ...[
    'Mã công khai',
    'Mã cơ quan',
    'Cơ quan',
    'Nhóm nội dung',
    'Mã xã, phường',
    'Xã, phường',
    'Ngày gửi',
    'Ngày trả lời',
  ],
  ...['Số ngày làm việc trễ', 'Thời điểm công khai', 'Nội dung công khai', 'Giấy phép dữ liệu'],
];

/** Published petitions for spreadsheet programs: UTF-8 with a byte order mark, lines end with CR LF. */
export function csvOf({ entries, nameOf }: Result, licence: Licence | undefined): string {
  const rows = entries.map(
    ({ id, agency, matter, commune, receivedOn, answeredOn, workingDaysLate, publishedAt, summary }) => [
      ...[id, agency, nameOf(agency).vi, matter && matterLabels[matter].vi],
      ...[commune?.code, commune?.name.vi, receivedOn, answeredOn],
      ...[workingDaysLate ?? 0, publishedAt, summary, licence?.url],
    ],
  );
  return csvText(columns, rows);
}

const overdueColumns = [
  ...['Mã cơ quan', 'Cơ quan', 'Nhóm nội dung', 'Việc quá hạn', 'Hạn', 'Số ngày làm việc trễ'],
  ...['Tính đến ngày', 'Giấy phép dữ liệu'],
];

/** What is overdue, the longest first. */
export function overdueCsvOf({ items, asOf }: OverdueRows, licence: Licence | undefined): string {
  const rows = items.map(({ agency, agencyName, matter, stage, dueOn, workingDaysLate }) => [
    ...[agency, agencyName.vi, matter && matterLabels[matter].vi, stageLabels[stage].vi],
    ...[dueOn, workingDaysLate, asOf, licence?.url],
  ]);
  return csvText(overdueColumns, rows);
}

/** Summaries and names are typed by people; they must not be run as formulas when the file is opened. */
function csvText(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const options = { header: true, bom: true, record_delimiter: 'windows', escape_formulas: true } as const;
  return stringify([...rows], { ...options, columns: [...columns] });
}
