import type { LocalDate } from '../../kernel/time.ts';
import { escapeHtml, lines } from './escape-html.ts';

/** A list in a letter: each row has a cell for each column. One without a width takes the rest. */
export type LetterTable = {
  readonly columns: readonly { readonly head: string; readonly widthMm?: number; readonly isText?: true }[];
  readonly rows: readonly (readonly string[])[];
};

/** An official letter; without number, day and signer it is a draft, with room for them. */
export type AdministrativeLetter = {
  /** Above the issuing agency; a people's committee has none. */
  readonly parent?: string | undefined;
  readonly agency: string;
  readonly number?: string | undefined;
  /** What it is about, after `V/v`. */
  readonly subject: string;
  readonly place?: string | undefined;
  readonly on?: LocalDate | undefined;
  readonly receiver: string;
  readonly body: readonly (string | LetterTable)[];
  readonly signer?: { readonly name: string; readonly position: string } | undefined;
  readonly copies: readonly string[];
};

/**
 * The form of Decree 30/2020/NĐ-CP on A4, as a file that can be printed without anything else. Measures are those in use:
 * margins of 20, 15, 20 and 30 mm, 14 pt.
 */
export const administrativeLetter = (letter: AdministrativeLetter): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(`V/v ${letter.subject}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<div class="issuer">
${letter.parent === undefined ? '' : `<p class="capitals">${escapeHtml(letter.parent)}</p>\n`}<p class="capitals bold ruled">${escapeHtml(letter.agency)}</p>
<p>Số: ${letter.number === undefined ? blank(12) : escapeHtml(letter.number)}</p>
<p class="subject">V/v ${escapeHtml(letter.subject)}</p>
</div>
<div class="state">
<p class="capitals bold">Cộng hòa xã hội chủ nghĩa Việt Nam</p>
<p class="bold ruled motto">Độc lập - Tự do - Hạnh phúc</p>
<p class="day">${letter.place === undefined ? blank(14) : escapeHtml(letter.place)}, ${dayOf(letter.on)}</p>
</div>
</header>
<main>
<p class="receiver">Kính gửi: ${escapeHtml(letter.receiver)}</p>
${letter.body.map((part) => (typeof part === 'string' ? `<p>${lines(part)}</p>` : tableOf(part))).join('\n')}
</main>
<footer>
<div class="copies">
<p class="bold italic">Nơi nhận:</p>
${letter.copies.map((copy) => `<p>- ${escapeHtml(copy)}</p>`).join('\n')}
</div>
<div class="signature">
<p class="capitals bold">${letter.signer === undefined ? blank(28) : lines(letter.signer.position)}</p>
<p class="room"></p>
<p class="bold">${letter.signer === undefined ? blank(28) : escapeHtml(letter.signer.name)}</p>
</div>
</footer>
</body>
</html>
`;

function tableOf({ columns, rows }: LetterTable): string {
  const cells = (row: readonly string[]) =>
    columns.map(({ isText }, at) => `<td${isText ? '' : ' class="centred"'}>${lines(`${row[at]}`)}</td>`).join('');
  const widths = columns.map(({ widthMm }) => (widthMm === undefined ? '<col>' : `<col style="width:${widthMm}mm">`));
  return `<table>
<colgroup>${widths.join('')}</colgroup>
<thead><tr>${columns.map(({ head }) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody>
</table>`;
}

const blank = (characters: number): string => '.'.repeat(characters);

/** A day has two digits, and so have the months 1 and 2. */
function dayOf(on: LocalDate | undefined): string {
  if (on === undefined) return 'ngày ...... tháng ...... năm ..........';
  const month = Number(on.slice(5, 7));
  return `ngày ${on.slice(8)} tháng ${month < 3 ? `0${month}` : month} năm ${on.slice(0, 4)}`;
}

const STYLE = `
@page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt "Times New Roman",Tinos,serif}}
@page:first{@top-center{content:none}}
*{box-sizing:border-box}
body{margin:0 auto;color:#000;background:#fff;font:14pt/1.4 "Times New Roman",Tinos,"Liberation Serif",serif}
@media screen{body{max-width:210mm;padding:20mm 15mm 20mm 30mm}}
p{margin:0;overflow-wrap:anywhere}
header{display:grid;grid-template-columns:2fr 3fr;gap:2mm;font-size:12pt;line-height:1.25;text-align:center}
.capitals{text-transform:uppercase}
.bold{font-weight:bold}
.italic{font-style:italic}
.ruled{position:relative;padding-bottom:2mm;margin-bottom:2mm}
.ruled::after{content:"";position:absolute;left:33%;right:33%;bottom:0;border-bottom:.3mm solid}
.motto::after{left:16%;right:16%}
.motto{font-size:13pt}
.state{white-space:nowrap}
.subject{margin-top:1.5mm;text-wrap:balance}
.day{font-style:italic}
main{margin-top:8mm;text-align:justify}
main p{margin-bottom:2mm;text-indent:10mm}
main .receiver{margin-bottom:5mm;text-align:center;text-indent:0}
table{width:100%;table-layout:fixed;margin:2mm 0 4mm;border-collapse:collapse;font-size:11pt;line-height:1.25;text-align:left}
th,td{padding:1mm;border:.2mm solid;vertical-align:top;overflow-wrap:anywhere}
th{text-align:center;vertical-align:middle}
tr{break-inside:avoid}
.centred{text-align:center}
footer{display:grid;grid-template-columns:1fr 1fr;gap:4mm;margin-top:6mm;break-inside:avoid}
.copies{font-size:11pt;line-height:1.3}
.copies .bold{font-size:12pt}
.signature{text-align:center}
.room{height:28mm}
`;
