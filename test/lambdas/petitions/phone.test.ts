import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Phone } from '../../../lambdas/petitions/phone.ts';

describe('a phone', () => {
  test.each([
    ['0912345678', '+84912345678'],
    ['0912 345 678', '+84912345678'],
    ['0912.345.678', '+84912345678'],
    ['0912-345-678', '+84912345678'],
    ['(0912) 345678', '+84912345678'],
    ['+84912345678', '+84912345678'],
    ['+84 912 345 678', '+84912345678'],
    ['84912345678', '+84912345678'],
    ['0084912345678', '+84912345678'],
    [' 0084 912 345 678 ', '+84912345678'],
    ['+84 (0) 912 345 678', '+84912345678'],
    ['02943872072', '+842943872072'],
    ['024 3804 3100', '+842438043100'],
    ['0563456789', '+84563456789'],
    ['+1 212 555 0123', '+12125550123'],
    ['+49 30 901820', '+4930901820'],
  ])('typed %s is kept as %s', (typed, kept) => {
    expect(Phone.parse(typed)).toBe(kept);
  });

  test.each([
    [''],
    [' '],
    ['không có'],
    ['091234567'],
    ['0243804310'],
    ['0000000000'],
    ['09123456789012'],
    ['113'],
    ['+'],
    ['+84'],
    ['0912345678'.repeat(5)],
    ['🙂'],
    ['\ud800'],
  ])('is not read in %j', (typed) => {
    expect(Phone.safeParse(typed).success).toBe(false);
  });

  test('is a text', () => {
    expect(Phone.safeParse(912345678).success).toBe(false);
  });

  test('once kept is kept the same again', async () => {
    await fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.constantFrom('91', '32', '70', '86', '56'),
        (tail, net) => {
          const kept = Phone.parse(`0${net}${`${tail}`.padStart(7, '0')}`);

          expect(kept).toMatch(/^\+84\d{9}$/);
          expect(Phone.parse(kept)).toBe(kept);
        },
      ),
    );
  });

  test('is never more than digits, whatever was typed', async () => {
    await fc.assert(
      fc.property(fc.array(fc.constantFrom(...'0189+ ()-.x;ext'), { maxLength: 40 }), (typed) => {
        const parsed = Phone.safeParse(typed.join(''));
        expect(parsed.success ? parsed.data : '+84').toMatch(/^\+\d{2,15}$/);
      }),
      { numRuns: 500 },
    );
  });
});
