import { escapeHtml, lines } from './escape-html.ts';
import { COPIES, copyLine, dayLine, type Letterhead, MOTTO, numberLine, STATE, signatureOf } from './letterhead.ts';

/** HTML that official documents share: the form of Decree 30/2020/NĐ-CP on A4, as a file that needs nothing else. */

type Page = { readonly title: string; readonly style: string; readonly body: string };

export const pageOf = ({ title, style, body }: Page): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;

/** `subject`: of a letter, which has it below its number. */
export const headerOf = (letter: Letterhead, subject?: string): string => `<header>
<div class="issuer">
${letter.parent === undefined ? '' : `<p class="capitals">${escapeHtml(letter.parent)}</p>\n`}<p class="capitals bold ruled">${lines(letter.agency)}</p>
<p>${escapeHtml(numberLine(letter))}</p>
${subject === undefined ? '' : `<p class="subject">${escapeHtml(subject)}</p>\n`}</div>
<div class="state">
<p class="capitals bold">${STATE}</p>
<p class="bold ruled motto">${MOTTO}</p>
<p class="day">${escapeHtml(dayLine(letter))}</p>
</div>
</header>`;

export const paragraphOf = (text: string): string => `<p>${lines(text)}</p>`;

export const receiverOf = (receiver: string): string => `<p class="receiver">${escapeHtml(receiver)}</p>`;

export function footerOf(letter: Letterhead): string {
  const { position, name } = signatureOf(letter);
  return `<footer>
<div class="copies">
<p class="bold italic">${COPIES}</p>
${letter.copies.map((copy) => `<p>${escapeHtml(copyLine(copy))}</p>`).join('\n')}
</div>
<div class="signature">
<p class="capitals bold">${lines(position)}</p>
<p class="room"></p>
<p class="bold">${escapeHtml(name)}</p>
</div>
</footer>`;
}

/** Measures are those in use: margins of 20, 15, 20 and 30 mm, 14 pt. A phone shows one column. A security policy has to name it. */
export const STYLE = `
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
@media screen and (max-width:40em){body{padding:5mm}header,footer{grid-template-columns:1fr}.state{white-space:normal}main{text-align:left}}
`;
