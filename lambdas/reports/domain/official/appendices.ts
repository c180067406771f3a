import { columns } from '../../../dossiers/domain/form.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import type { ReportColumn, ReportTable } from '../../../letters/domain/letter-table.ts';
import type { Appendix } from '../../../letters/domain/official-report.ts';
import { columnTitles } from '../column-titles.ts';
import type { Fact } from '../fact.ts';
import { factGroups, factsOf } from '../facts.ts';
import type { Report, TableRow } from '../report.ts';
import type { Outcomes } from '../timeliness.ts';

/** The petitions of an agency directly below, as it published them. */
export type PartOfReport = {
  readonly name: string;
  readonly petitions: Outcomes;
};

/** All figures behind the text, so that every sum can be checked by hand. */
export function appendicesOf(report: Report, parts: readonly PartOfReport[]): readonly Appendix[] {
  const { dossiers } = report;
  const facts = (groups: readonly string[]) =>
    factsTable(factsOf(report).filter(({ group }) => groups.includes(group)));
  return [
    {
      title: 'Kết quả xử lý phản ánh, kiến nghị',
      note: 'Gồm cả phản ánh, kiến nghị thuộc diện hạn chế người xem; không công bố cùng số liệu công khai.',
      table: facts([factGroups.petitions]),
    },
    ...(parts.length === 0 ? [] : [byAgency(parts)]),
    ...(dossiers === undefined
      ? []
      : [
          formOf('lĩnh vực', dossiers.byField, dossiers.total),
          ...(dossiers.byAgency.length === 0 ? [] : [formOf('đơn vị', dossiers.byAgency, dossiers.total)]),
          { title: 'Các tỷ lệ và số liệu kèm theo về hồ sơ', table: facts([factGroups.dossiers]) },
        ]),
    { title: 'Mức độ hài lòng', table: facts([factGroups.services, factGroups.answers]) },
    { title: 'Phạm vi, thời điểm và phương pháp thống kê', table: facts([factGroups.about]) },
  ];
}

/** A column of notes that would be empty is left out. */
function factsTable(facts: readonly Fact[]): ReportTable {
  const hasNotes = facts.some(({ note }) => note !== undefined);
  return {
    columns: [
      { head: 'STT', widthMm: 11 },
      { head: 'Chỉ tiêu', isText: true },
      ...numberColumns,
      ...(hasNotes ? [{ head: 'Ghi chú', widthMm: 45, isText: true } as const] : []),
    ],
    rows: facts.map(({ indicator, value, of, share = '', note = '' }, at) => [
      ...[`${at + 1}`, indicator, number(value), number(of), share],
      ...(hasNotes ? [note] : []),
    ]),
  };
}

const numberColumns: readonly ReportColumn[] = [
  { head: 'Số lượng', widthMm: 19, isNumber: true },
  { head: 'Trên tổng số', widthMm: 19, isNumber: true },
  { head: 'Tỷ lệ, chỉ số', widthMm: 19, isNumber: true },
];

const number = (value: number | undefined): string => (value === undefined ? '' : formatNumber('vi', value));

function byAgency(parts: readonly PartOfReport[]): Appendix {
  return {
    title: 'Phản ánh, kiến nghị theo cơ quan, đơn vị cấp dưới trực tiếp',
    note: 'Số liệu công khai của từng cơ quan, gồm cả cơ quan, đơn vị cấp dưới, trực thuộc; không gồm phản ánh, kiến nghị thuộc diện hạn chế người xem. Không cộng dồn: phản ánh, kiến nghị chuyển giữa các cơ quan được tính ở từng cơ quan.',
    table: {
      columns: [
        { head: 'STT', widthMm: 11 },
        { head: 'Cơ quan, đơn vị', isText: true },
        ...titles.map((title): ReportColumn => ({ ...title, widthMm: 20, isNumber: true })),
      ],
      rows: parts.map(({ name, petitions }, at) => [`${at + 1}`, name, ...countsOf(petitions).map(number)]),
    },
    isWide: true,
  };
}

const titles = [
  { head: 'Tiếp nhận' },
  { head: 'Tổng số', group: 'Đã trả lời' },
  { head: 'Đúng hạn', group: 'Đã trả lời' },
  { head: 'Quá hạn', group: 'Đã trả lời' },
  { head: 'Không tiếp nhận' },
  { head: 'Chuyển, rút, gộp' },
  { head: 'Tổng số', group: 'Đang xử lý' },
  { head: 'Quá hạn', group: 'Đang xử lý' },
] as const;

/** Received = answered + refused + passed on, withdrawn or merged + pending. */
const countsOf = (petitions: PartOfReport['petitions']): readonly number[] => {
  const { received, answered, refused, forwardedOut, withdrawn, merged, pending } = petitions;
  return [
    ...[received.total, answered.total, answered.onTime, answered.late],
    ...[refused, forwardedOut + withdrawn + merged.total, pending.total, pending.overdue],
  ];
};

/** Form II.06a (Circular 01/2020/TT-VPCP), its columns numbered as there. */
const formOf = (by: 'lĩnh vực' | 'đơn vị', rows: readonly TableRow[], total: TableRow): Appendix => ({
  title: `Tình hình, kết quả giải quyết thủ tục hành chính theo ${by}`,
  note: `Biểu số II.06a/VPCP/KSTT. Đơn vị tính: số hồ sơ TTHC.${hasMoved(rows) ? MOVED : ''}`,
  table: {
    columns: [
      { head: 'STT\n(1)', widthMm: 11 },
      { head: `${by === 'đơn vị' ? 'Đơn vị' : 'Lĩnh vực'}\n(2)`, isText: true },
      ...columns.map(
        (column, at): ReportColumn => ({
          ...{ head: `${columnTitles[column].short}\n(${at + FIRST_COLUMN})`, group: groupOf(at) },
          ...{ widthMm: 17, isNumber: true },
        }),
      ),
    ],
    rows: [
      ...rows.map((row, at) => [`${at + 1}`, row.label.vi, ...columns.map((column) => number(row[column]))]),
      ['', total.label.vi, ...columns.map((column) => number(total[column]))],
    ],
    hasTotal: true,
  },
  isWide: true,
});

const hasMoved = (rows: readonly TableRow[]) => rows.some(({ moved }) => moved !== 0);
const MOVED =
  ' Dòng không thỏa (3) = (7) + (11) là của đơn vị sắp xếp trong kỳ: hồ sơ chuyển từ đơn vị này sang đơn vị khác.';

const FIRST_COLUMN = 3;

function groupOf(at: number): string {
  if (at < columns.indexOf('resolved')) return 'Số hồ sơ nhận giải quyết';
  return at < columns.indexOf('pending') ? 'Số hồ sơ đã giải quyết' : 'Số hồ sơ đang giải quyết';
}
