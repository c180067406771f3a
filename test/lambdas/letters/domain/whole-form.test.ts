import { expect, test } from 'vitest';
import { administrativeLetter } from '../../../../lambdas/letters/domain/administrative-letter.ts';
import { STYLE } from '../../../../lambdas/letters/domain/letter-html.ts';
import { officialReport, REPORT_STYLE } from '../../../../lambdas/letters/domain/official-report.ts';

const letterhead = {
  ...{ parent: 'Ủy ban nhân dân tỉnh', agency: 'Sở "Y tế"', number: '12/BC-SYT', place: 'Việt Trì', on: '2026-10-05' },
  signer: { name: "D'An", position: 'Giám đốc' },
  copies: ['Như trên;', 'Lưu: VT.'],
};
const columns = [{ head: 'STT' }, { head: 'Nội dung', isText: true }] as const;
const rows = [
  ['1', 'a'],
  ['2', 'b'],
];

const pageOf = (title: string, style: string, body: string) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
const header = (subject: string) => `<header>
<div class="issuer">
<p class="capitals">Ủy ban nhân dân tỉnh</p>
<p class="capitals bold ruled">Sở &quot;Y tế&quot;</p>
<p>Số: 12/BC-SYT</p>
${subject}</div>
<div class="state">
<p class="capitals bold">Cộng hòa xã hội chủ nghĩa Việt Nam</p>
<p class="bold ruled motto">Độc lập - Tự do - Hạnh phúc</p>
<p class="day">Việt Trì, ngày 05 tháng 10 năm 2026</p>
</div>
</header>
<main>
`;
const footer = `</main>
<footer>
<div class="copies">
<p class="bold italic">Nơi nhận:</p>
<p>- Như trên;</p>
<p>- Lưu: VT.</p>
</div>
<div class="signature">
<p class="capitals bold">Giám đốc</p>
<p class="room"></p>
<p class="bold">D&#39;An</p>
</div>
</footer>`;
const table = `<table>
<colgroup><col><col></colgroup>
<thead><tr><th scope="col">STT</th><th scope="col">Nội dung</th></tr></thead>
<tbody>
<tr><td class="centred">1</td><td>a</td></tr>
<tr><td class="centred">2</td><td>b</td></tr>
</tbody>
</table>`;

test('a letter is this page: signed letters are compared by their bytes', () => {
  const body = ['Một.', 'Hai.', { columns, rows }];

  expect(STYLE).toContain('@page{size:A4;margin:20mm 15mm 20mm 30mm;');
  expect(administrativeLetter({ ...letterhead, subject: 'đôn đốc', receiver: 'Sở B', body })).toBe(
    pageOf(
      'V/v đôn đốc',
      STYLE,
      `${header('<p class="subject">V/v đôn đốc</p>\n')}<p class="receiver">Kính gửi: Sở B</p>
<p>Một.</p>
<p>Hai.</p>
${table}
${footer}`,
    ),
  );
});

test('a report is this page', () => {
  const report = {
    ...letterhead,
    subject: 'kết quả',
    body: ['Một.'],
    appendices: [{ title: 'Số liệu', table: { columns, rows } }],
  };

  expect(officialReport(report)).toBe(
    pageOf(
      'Báo cáo kết quả',
      REPORT_STYLE,
      `${header('')}<h1 class="ruled"><span class="capitals">Báo cáo</span><br>kết quả</h1>
<p>Một.</p>
${footer}
<section class="appendix">
<h2><span class="capitals">Phụ lục</span><br><span class="capitals">Số liệu</span></h2>
<p class="attached">(Kèm theo Báo cáo số 12/BC-SYT ngày 05 tháng 10 năm 2026 của Sở &quot;Y tế&quot;)</p>
${table}
</section>`,
    ),
  );
});
