import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fees } from '../../../../../lambdas/directory/procedures/contract.ts';
import {
  amountText,
  feesText,
  readFees,
  readTime,
  timeText,
} from '../../../../../lambdas/directory/procedures/domain/texts.ts';

const fee = (amount: number, name = 'Lệ phí') => ({ name, amount });

describe('fees in a cell', () => {
  test.each([
    ['Không', []],
    ['KHÔNG.', []],
    ['Miễn phí', []],
    ['Lệ phí: 8.000 đồng', [fee(8_000)]],
    ['Lệ phí: 8000', [fee(8_000)]],
    ['Lệ phí: 8,000đ', [fee(8_000)]],
    ['Lệ phí: 1 250 000 VNĐ', [fee(1_250_000)]],
    ['Lệ phí: 0', [fee(0)]],
    ['Phí thẩm định: 50.000 đồng; Lệ phí: 8.000', [fee(50_000, 'Phí thẩm định'), fee(8_000)]],
    ['Phí thẩm định: 50.000\nLệ phí: 8.000;', [fee(50_000, 'Phí thẩm định'), fee(8_000)]],
    ['Bản sao: trang thứ nhất: 2.000', [fee(2_000, 'Bản sao: trang thứ nhất')]],
  ])('“%s” is read', (cell, fees) => {
    expect(readFees(cell)).toStrictEqual(fees);
  });

  test.each([
    '8.000',
    ': 8.000',
    'Lệ phí: -8.000',
    'Lệ phí: 8.5',
    'Lệ phí: 8.000,50',
    'Lệ phí: 1.000,000',
    'Lệ phí: 8 nghìn',
    'Lệ phí: 8.000; Phí',
    'Lệ phí: 1e9',
    'Lệ phí: 10000000000000000',
  ])('“%s” is not', (cell) => {
    expect(readFees(cell)).toBeUndefined();
  });

  test('are the same again when what was written is read', () => {
    const name = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => !/[;\n]/.test(text) && text.trim() !== '');
    const amount = fc.integer({ min: 0, max: 1_000_000_000 });
    const fees = fc.array(fc.record({ name, amount }), { maxLength: 10 });
    fc.assert(
      fc.property(fees, (all) => {
        const valid = Fees.safeParse(all).data;
        if (valid !== undefined) expect(readFees(feesText(valid))).toStrictEqual(valid);
      }),
    );
  });
});

describe('a processing time in a cell', () => {
  test.each([
    ['5 ngày làm việc', { amount: 5, unit: 'workingDays' }],
    ['05 NGAY LAM VIEC', { amount: 5, unit: 'workingDays' }],
    ['1 working day', { amount: 1, unit: 'workingDays' }],
    ['4 giờ làm việc', { amount: 4, unit: 'hours' }],
    ['4 giờ làm việc', { amount: 4, unit: 'hours' }],
  ])('“%s” is read', (cell, time) => {
    expect(readTime(cell)).toStrictEqual(time);
  });

  test.each([
    '5 ngày',
    '4 giờ',
    '24 hours',
    '5',
    'ngày làm việc',
    '-5 giờ',
    '1,5 giờ',
    '5 ngày làm việc 4 giờ',
    '99999 giờ',
    '',
  ])('“%s” is not', (cell) => {
    expect(readTime(cell)).toBeUndefined();
  });
});

test('amounts and times are written for readers of both languages', () => {
  expect([amountText('vi', 1_250_000), amountText('en', 8_000)]).toStrictEqual(['1.250.000 đồng', '8,000 đồng']);
  const texts = [1, 5].flatMap((amount) =>
    (['workingDays', 'hours'] as const).flatMap((unit) =>
      (['vi', 'en'] as const).map((lang) => timeText(lang, { amount, unit })),
    ),
  );
  expect(texts).toStrictEqual([
    ...['1 ngày làm việc', '1 working day', '1 giờ làm việc', '1 working hour'],
    ...['5 ngày làm việc', '5 working days', '5 giờ làm việc', '5 working hours'],
  ]);
});
