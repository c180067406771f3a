import { expect, test } from 'vitest';
import { officialReport, REPORT_STYLE } from '../../../../lambdas/letters/domain/official-report.ts';
import { aReport, columns } from '../../../support/official-reports.ts';

const table = { columns, rows: [['1', '<b>Hộ tịch</b>', '1.234', '9']] };

test('a draft leaves room for number, place, day and signer', () => {
  const html = officialReport(aReport());

  expect(html).toContain('<p>Số: ............</p>');
  expect(html).toContain('.............., ngày ...... tháng ...... năm ..........');
  expect(html).toContain(`<p class="bold">${'.'.repeat(28)}</p>`);
});

test('the name of a people’s committee is on two lines, that of another agency is not', () => {
  expect(officialReport(aReport())).toContain(
    '<div class="issuer">\n<p class="capitals bold ruled">Ủy ban nhân dân<br>phường Việt Trì</p>',
  );
  expect(officialReport(aReport({ agency: 'Ủy ban nhân dân' }))).toContain('>Ủy ban nhân dân</p>');
  for (const agency of ['Sở Y tế', 'Văn phòng Ủy ban nhân dân tỉnh']) {
    expect(officialReport(aReport({ agency }))).toContain(`>${agency}</p>`);
  }
});

test('the title is a heading with a rule, and what is written into it is text', () => {
  const html = officialReport(aReport({ subject: '<script>' }));

  expect(html).toContain('<h1 class="ruled"><span class="capitals">Báo cáo</span><br>&lt;script&gt;</h1>');
  expect(html).toContain('<title>Báo cáo &lt;script&gt;</title>');
});

test('a note comes before everything, a receiver before the text; without them there is no place for them', () => {
  const html = officialReport(aReport({ note: 'DỰ THẢO', receiver: 'Sở Nội vụ' }));

  expect(html).toContain('<body>\n<p class="note">DỰ THẢO</p>\n<header>');
  expect(html).toContain('</h1>\n<p class="receiver">Kính gửi: Sở Nội vụ</p>\n<p>Một.</p>');
  expect(officialReport(aReport())).toContain('<body>\n<header>');
  expect(officialReport(aReport())).toContain('</h1>\n<p>Một.</p>\n<h2>I. KẾT QUẢ</h2>\n<table>');
});

test('columns of a group share a cell above their heads, numbers are on the right and a total is bold', () => {
  const html = officialReport(
    aReport({ body: [{ ...table, rows: [...table.rows, ['', 'Cộng', '1', '2']], hasTotal: true }] }),
  );

  expect(html).toContain(
    '<tr><th scope="col" rowspan="2">STT</th><th scope="col" rowspan="2">Nội dung</th><th scope="colgroup" colspan="2">Hồ sơ</th></tr>\n<tr><th scope="col">Tổng số</th><th scope="col">Đúng hạn</th></tr></thead>',
  );
  expect(html).toContain(
    '<tr><td class="centred">1</td><td>&lt;b&gt;Hộ tịch&lt;/b&gt;</td><td class="right">1.234</td><td class="right">9</td></tr>',
  );
  expect(html).toContain('<tr class="total"><td class="centred"></td><td>Cộng</td>');
});

test('two groups beside each other have a cell each, and a group ends at a column without one', () => {
  const heads = [{ head: 'a', group: 'A' }, { head: 'b', group: 'B' }, { head: 'c', group: 'B' }, { head: 'd' }];
  const html = officialReport(aReport({ body: [{ columns: heads, rows: [] }] }));

  expect(html).toContain(
    '<tr><th scope="col">A</th><th scope="colgroup" colspan="2">B</th><th scope="col" rowspan="2">d</th></tr>',
  );
});

test('no element has a style of its own, which a security policy would forbid', () => {
  const html = officialReport(aReport({ appendices: [{ title: 'Số liệu', table, isWide: true }] }));

  expect(html).toContain('<col width="45"><col><col><col>');
  expect(html).not.toContain('style=');
  expect(html).toContain(`<style>${REPORT_STYLE}</style>`);
});

test('each appendix begins a page, and a wide one is printed across', () => {
  const appendices = [
    { title: 'Một', table, isWide: true },
    { title: 'Hai', note: 'Đơn vị: hồ sơ', table },
  ] as const;
  const html = officialReport(aReport({ appendices }));

  expect(html).toContain('<section class="appendix wide">\n<h2><span class="capitals">Phụ lục I</span>');
  expect(html).toContain('<section class="appendix">\n<h2><span class="capitals">Phụ lục II</span>');
  expect(html).toContain('<p class="italic">Đơn vị: hồ sơ</p>\n<table>');
  expect(REPORT_STYLE).toContain('@page wide{size:A4 landscape}');
  expect(REPORT_STYLE).toContain('.appendix{break-before:page}');
});

test('appendices have Roman numerals', () => {
  const appendices = Array.from({ length: 14 }, () => ({ title: 'x', table }));
  const labels = [...officialReport(aReport({ appendices })).matchAll(/Phụ lục (\w+)</g)].map(([, label]) => label);

  expect(labels).toEqual('I II III IV V VI VII VIII IX X XI XII XIII XIV'.split(' '));
});
