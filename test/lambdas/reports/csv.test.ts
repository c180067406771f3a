import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../lambdas/reports/csv.ts';
import { aReport } from '../../support/reports.ts';

const named = (vi: string) => csvOf(aReport({ name: { vi, en: 'x' } }));
const nameIn = (csv: string) => csv.split('\r\n')[1]?.split(',')[2];

describe('the CSV file of a report', () => {
  test('is UTF-8 with a byte order mark, and lines end with CR LF', () => {
    const bytes = Buffer.from(csvOf(aReport()));

    expect([...bytes.subarray(0, 3)]).toStrictEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(bytes.subarray(-2).toString()).toBe('\r\n');
    expect(csvOf(aReport())).toBe(csvOf(aReport()).normalize('NFC'));
  });

  test('has Vietnamese headings and one fact per row', () => {
    const [head, ...rows] = csvOf(aReport()).slice(1).trimEnd().split('\r\n');

    expect(head).toBe(
      'Mã báo cáo,Mã cơ quan,Cơ quan,Kỳ báo cáo,Nhóm,Chỉ tiêu,Giá trị,Trên tổng số,"Tỷ lệ, chỉ số",Ghi chú',
    );
    expect(rows).toContain(
      'BC-H44.100-2026-10,H44.100,Phường Việt Trì,Tháng 10/2026,"Phản ánh, kiến nghị",Đã trả lời: đúng hạn,5,6,"83,33%",',
    );
    expect(new Set(rows).size).toBe(rows.length);
  });

  test.each([
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x.vn")',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
  ])('escapes a name of %j, so that it is not a formula', (name) => {
    const cell = nameIn(named(name)) ?? '';

    expect(cell.replace(/^"/, '')).toMatch(/^'/);
  });

  test('quotes text that contains delimiters and quotes', () => {
    expect(named('Sở "Công, Thương"')).toContain(',"Sở ""Công, Thương""",');
    expect(nameIn(named('Phường Việt Trì = đẹp'))).toBe('Phường Việt Trì = đẹp');
  });
});
