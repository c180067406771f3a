import * as fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { isVietnameseMobile, readPhoneNumber } from '../../../lambdas/kernel/phone-number.ts';

describe('a mobile number of 11 digits, which ended in 2018', () => {
  const ended = [
    120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 162, 163, 164, 165, 166, 167, 168, 169, 186, 188, 199,
  ];

  test.each(ended)('with 0%s is not read, however it is written', (prefix) => {
    for (const typed of [`0${prefix}1234567`, `+84${prefix}1234567`, `84${prefix}1234567`, `0084 ${prefix} 123 4567`]) {
      expect(readPhoneNumber(typed)).toBeUndefined();
    }
  });
});

test.each(['0301234567', '0541234567', '0711234567', '0991234567', '0995234567'])(
  'a number in use today is decided as by Google: %s',
  (typed) => {
    expect(readPhoneNumber(typed) !== undefined).toBe(parsePhoneNumberFromString(typed, 'VN')?.isValid() === true);
  },
);

test('numbers of Việt Nam are those of the numbering plan of libphonenumber, but for machines', async () => {
  await fc.assert(
    fc.property(fc.stringMatching(/^0[1-9]\d{7,9}$/), (typed) => {
      const known = parsePhoneNumberFromString(typed, 'VN');
      const isForPeople = known?.isValid() === true && !/^\+84(1[246]|12)/.test(known.number);
      const wanted = isForPeople && /^(MOBILE|FIXED_LINE|TOLL_FREE|PREMIUM_RATE)$/.test(known.getType() ?? '');

      expect(readPhoneNumber(typed)).toBe(wanted ? known.number : undefined);
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  ['+12125550123', '+12125550123'],
  ['0049 30 901820', '+4930901820'],
  ['+84 (0) 912 345 678', '+84912345678'],
  ['０９１２３４５６７８', '+84912345678'],
  ['1900 1234', '+8419001234'],
  ['+0912345678', undefined],
  ['+1234567', undefined],
  ['+1234567890123456', undefined],
  ['0912 345 678 x9', undefined],
  ['0912 345 678; 0987', undefined],
])('%s is read as %s', (typed, number) => {
  expect(readPhoneNumber(typed)).toBe(number);
});

test.each([
  ['+84912345678', true],
  ['+842943872072', false],
  ['+8419001234', false],
  ['+12125550123', false],
  ['+849123456789', false],
])('an SMS to %s stays in Việt Nam: %s', (number, stays) => {
  expect(isVietnameseMobile(number)).toBe(stays);
});
