import { describe, expect, test } from 'vitest';
import { returnPath } from '../../../../lambdas/office/domain/return-path.ts';

describe('the page to go on with after signing in', () => {
  test.each([
    '/vi/can-bo',
    '/en/can-bo?xem=overdue&co-quan=H44.100',
    '/vi/can-bo/phan-anh/PAKN-7K3D-9QXM?viec=forward',
    '/vi/can-bo/quan-tri/co-quan/H44.100.01/them',
  ])('is %s, one of ours', (asked) => {
    expect(returnPath(asked, '/vi/can-bo')).toBe(asked);
  });

  test.each([
    [undefined, 'nothing'],
    ['https://other.example/vi/can-bo', 'another site'],
    ['//other.example/vi/can-bo', 'another host'],
    ['/vi/can-bo\\@other.example', 'a backslash, which browsers read as a slash'],
    ['/vi/can-bo\r\nset-cookie: a=b', 'a line end'],
    ['/vi/can-bo/../../x', 'a way out'],
    ['/vi/can-bo/a../x', 'dots at the end of a part'],
    ['/vi/can-bo/a..b', 'two dots'],
    ['/vi/can-bo/.', 'a dot alone'],
    ['/vi/phan-anh', 'a page of citizens'],
    ['/vi/can-bo/dang-nhap', 'the sign-in page itself'],
    ['/vi/can-bo/dang-xuat', 'the way out'],
    [`/vi/can-bo?${'x'.repeat(500)}`, 'what is too long'],
  ] as const)('is never %s: %s', (asked, _) => {
    expect(returnPath(asked, '/en/can-bo')).toBe('/en/can-bo');
  });
});
