import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personalDataIn } from '../../../../lambdas/petitions/domain/personal-data.ts';

const found = (text: string) => personalDataIn(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

describe('personal data is found', () => {
  test.each([
    ['Gọi 0912345678 để biết.', 'phone', '0912345678'],
    ['Gọi 0912 345 678.', 'phone', '0912 345 678'],
    ['Gọi 0912.345.678', 'phone', '0912.345.678'],
    ['ĐT: +84 912 345 678', 'phone', '+84 912 345 678'],
    ['ĐT: 0084912345678', 'phone', '0084912345678'],
    ['Gọi 0912 - 345 - 678', 'phone', '0912 - 345 - 678'],
    ['Gọi (0912) 345-678', 'phone', '0912) 345-678'],
    ['Gọi 0912–345–678', 'phone', '0912–345–678'],
    ['Gọi 0912\u200b345\u200b678', 'phone', '0912\u200b345\u200b678'],
    ['Gọi ０９１２３４５６７８ nhé', 'phone', '０９１２３４５６７８'],
    ['Gọi +84 (0) 912 345 678', 'phone', '+84 (0) 912 345 678'],
    ['Năm 2026 0912345678', 'phone', '0912345678'],
    ['cố định 0210 3846 123', 'phone', '0210 3846 123'],
    ['CCCD 025099000001', 'idNumber', '025099000001'],
    ['CCCD ０２５０９９０００００１', 'idNumber', '０２５０９９０００００１'],
    ['CMND 131234567', 'idNumber', '131234567'],
    ['STK 1903 6688 4455 12', 'accountNumber', '1903 6688 4455 12'],
    ['STK: 10208765432.', 'accountNumber', '10208765432'],
    ['thư hoa.nguyen@phutho.example,', 'email', 'hoa.nguyen@phutho.example'],
    ['Ông Nguyễn Văn An đã gửi.', 'name', 'Ông Nguyễn Văn An'],
    ['của bà Trần Thị Hoa', 'name', 'bà Trần Thị Hoa'],
    ['anh Đỗ Ân', 'name', 'anh Đỗ Ân'],
  ])('in %j', (text, kind, data) => {
    expect(found(text)).toStrictEqual([[kind, data]]);
  });

  test('of several kinds, in their order', () => {
    expect(found('Bà Lê Thị Mơ, 0912345678, mo@phutho.example').map(([kind]) => kind)).toStrictEqual([
      'name',
      'phone',
      'email',
    ]);
  });
});

describe('what is no personal data is let through', () => {
  test.each([
    'Phường đã nạo vét cống ngày 01/12/2026.',
    'Hoàn thành ngày 01.12.2026 và 2026-12-01.',
    'Kinh phí 12.500.000 đồng, 1.234.567.890 đồng.',
    'Giá từ 12.500.000 - 15.000.000 đồng, ngày 01.12.2026 - 05.12.2026.',
    'Quyết định số 2573/QĐ-UBND, Nghị định 92/2017/NĐ-CP.',
    'Thủ tục 1.012766, mã hồ sơ H44.100-261120-0012.',
    'Tổng đài 1900 1547, 1022.',
    'đề nghị ông/bà báo lại; Ông/Bà xem tại đây.',
    'Nhà số 12, ngõ 345, tổ 5, đường Hùng Vương.',
    'bà con Việt Trì phấn khởi',
  ])('%j', (text) => {
    expect(found(text)).toStrictEqual([]);
  });
});

test('any text is read, and positions are inside it', async () => {
  await fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
      const isInside = ({ from, to }: { from: number; to: number }) => 0 <= from && from < to && to <= text.length;
      expect(personalDataIn(text).every(isInside)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a long text of digits and capitals is read in a moment', () => {
  for (const part of ['1 ', 'Ông A ', 'a@', '0.', 'A '.repeat(3), 'x@y.']) {
    personalDataIn(part.repeat(10_000));
  }
  expect(personalDataIn('0'.repeat(50_000))).toStrictEqual([]);
});
