import { columns } from '../../dossiers/domain/form.ts';
import { dayText, instantText } from '../../kernel/date-text.ts';
import { formatNumber } from '../../kernel/number-text.ts';
import { escapeHtml } from '../../letters/domain/escape-html.ts';
import { columnTitles } from '../domain/column-titles.ts';
import type { TableRow } from '../domain/report.ts';
import type { DossierTable } from './table.ts';

/** The number that the first of `columns` has in the form. */
const FIRST_COLUMN = 3;

/**
 * Form II.06a (Circular 01/2020/TT-VPCP) on A4 across, as a file that can be printed without anything else. Who signs it
 * and where is left open: it is a draft of the service until somebody signs.
 */
export const htmlOfTable = (table: DossierTable): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(`Biểu II.06a ${table.name.vi} ${table.period.id}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p><b>Biểu số II.06a/VPCP/KSTT</b></p>
<h1>Tình hình, kết quả giải quyết thủ tục hành chính</h1>
<p><i>(Từ ngày ${dayText('vi', table.period.from)} đến ngày ${dayText('vi', table.period.to)})</i></p>
<p>Đơn vị báo cáo: ${escapeHtml(table.name.vi)} (${escapeHtml(table.agency)})</p>
<p class="unit"><i>Đơn vị tính: số hồ sơ TTHC</i></p>
</header>
<table>
${headOf(table)}
<tbody>
${table.rows.map((row, index) => rowOf(row, `${index + 1}`)).join('\n')}
${rowOf(table.total, '', ' class="total"')}
</tbody>
</table>
<footer>
${notesOf(table)
  .map((note) => `<p>${escapeHtml(note)}</p>`)
  .join('\n')}
</footer>
</body>
</html>
`;

const headOf = ({ by }: DossierTable): string => `<thead>
<tr><th rowspan="3">STT</th><th rowspan="3">${by === 'field' ? 'Lĩnh vực' : 'Đơn vị'}</th>
<th colspan="4">Số hồ sơ nhận giải quyết</th><th colspan="4">Số hồ sơ đã giải quyết</th><th colspan="3">Số hồ sơ đang giải quyết</th></tr>
<tr><th rowspan="2">Tổng số</th><th colspan="2">Trong kỳ</th><th rowspan="2">Từ kỳ trước</th>
${lastColumns.map((column) => `<th rowspan="2">${columnTitles[column].short.vi}</th>`).join('')}</tr>
<tr><th>${columnTitles.online.short.vi}</th><th>${columnTitles.directOrPostal.short.vi}</th></tr>
<tr class="numbers"><td>(1)</td><td>(2)</td>${columns.map((_, index) => `<td>(${index + FIRST_COLUMN})</td>`).join('')}</tr>
</thead>`;

/** Those after the received ones. */
const lastColumns = columns.slice(columns.indexOf('resolved'));

const rowOf = (row: TableRow, number: string, attributes = ''): string =>
  `<tr${attributes}><td>${number}</td><td class="name">${escapeHtml(row.label.vi)}</td>${columns
    .map((column) => `<td>${formatNumber('vi', row[column])}</td>`)
    .join('')}</tr>`;

function notesOf({ period, asOf, method, illustrative, rows }: DossierTable): readonly string[] {
  return [
    ...(illustrative ? ['Số liệu minh họa, không phải của cơ quan nào.'] : []),
    `Thống kê lúc ${instantText('vi', asOf)}${period.state === 'open' ? ', chưa thống kê đến hết kỳ' : ''}. Phương pháp: ${method.id}, phiên bản ${method.version}.`,
    'Kiểm tra: (3) = (4) + (5) + (6); (7) = (8) + (9) + (10); (11) = (12) + (13); (3) = (7) + (11).',
    ...(rows.some(({ moved }) => moved !== 0)
      ? [
          'Dòng không thỏa (3) = (7) + (11) là của đơn vị sắp xếp trong kỳ: hồ sơ chuyển từ đơn vị này sang đơn vị khác.',
        ]
      : []),
  ];
}

/** The style of the file, which a security policy names by its hash. */
export const STYLE = `
@page{size:A4 landscape;margin:15mm}
body{margin:0 auto;color:#000;background:#fff;font:12pt/1.3 "Times New Roman",Tinos,"Liberation Serif",serif}
@media screen{body{max-width:297mm;padding:15mm}}
p{margin:0 0 1mm}
header{text-align:center}
h1{margin:2mm 0;font-size:14pt;text-transform:uppercase}
.unit{text-align:right}
table{width:100%;border-collapse:collapse;font-size:11pt}
th,td{padding:1mm 1.5mm;border:.2mm solid;text-align:center}
td+td+td{text-align:right;font-variant-numeric:tabular-nums}
thead .numbers td{text-align:center!important;font-style:italic}
.name{text-align:left;overflow-wrap:anywhere}
.total{font-weight:bold}
tr{break-inside:avoid}
footer{margin-top:3mm;font-size:10.5pt}
`;
