import { expect, test } from 'vitest';
import { administrativeLetter } from '../../../../lambdas/letters/domain/administrative-letter.ts';

const letter = {
  agency: 'Sở Y tế',
  subject: 'đôn đốc',
  receiver: 'Phường <Việt Trì>',
  body: ['Một.\nHai.'],
  copies: [],
};

test('a draft has room for number, place, day and signer', () => {
  const html = administrativeLetter(letter);

  expect(html).toContain('<p>Số: ............</p>');
  expect(html).toContain('.............., ngày ...... tháng ...... năm ..........');
  expect(html).toContain('Kính gửi: Phường &lt;Việt Trì&gt;');
  expect(html).toContain('<p>Một.<br>Hai.</p>');
});

test.each([
  ['2027-02-05', 'ngày 05 tháng 02 năm 2027'],
  ['2027-01-31', 'ngày 31 tháng 01 năm 2027'],
  ['2027-03-09', 'ngày 09 tháng 3 năm 2027'],
  ['2026-12-21', 'ngày 21 tháng 12 năm 2026'],
])('the day %s is written as %s', (on, text) => {
  expect(administrativeLetter({ ...letter, on, place: 'Việt Trì' })).toContain(`Việt Trì, ${text}`);
});

test('the agency above stands over the issuer, and a signature has the position and the name', () => {
  const signer = { name: 'Trần Văn Nam', position: 'KT. Giám đốc\nPhó Giám đốc' };
  const html = administrativeLetter({ ...letter, parent: 'Ủy ban nhân dân tỉnh Phú Thọ', number: '1/SYT', signer });

  expect(html.indexOf('Ủy ban nhân dân tỉnh Phú Thọ')).toBeLessThan(html.indexOf('Sở Y tế'));
  expect(html).toContain('KT. Giám đốc<br>Phó Giám đốc');
  expect(html).toContain('<p class="bold">Trần Văn Nam</p>');
});

test('a list has a cell for each column, and shows what is in it as text', () => {
  const columns = [
    { head: 'STT', widthMm: 11 },
    { head: 'Nội <dung>', isText: true },
  ] as const;
  const html = administrativeLetter({
    ...letter,
    body: ['Như sau:', { columns, rows: [['01', '<b>rác</b>\n& nước']] }],
  });

  expect(html).toContain('<col style="width:11mm"><col>');
  expect(html).toContain('<th scope="col">Nội &lt;dung&gt;</th>');
  expect(html).toContain('<tr><td class="centred">01</td><td>&lt;b&gt;rác&lt;/b&gt;<br>&amp; nước</td></tr>');
});
