import { expect, test } from 'vitest';
import { fileName } from '../../../../lambdas/reports/domain/file-name.ts';

const key = { agency: 'H44.100', period: '2026-10' };
const name = (vi: string) => ({ name: { vi, en: 'x' } });

test.each([
  ['An Giang', 'BC-PAKN-2026-10-AnGiang'],
  ['UBND phường Việt Trì', 'BC-PAKN-2026-10-UBNDPhuongVietTri'],
  ['Sở Nội vụ; "../đường', 'BC-PAKN-2026-10-SoNoiVuDuong'],
  ['市', 'BC-PAKN-2026-10-H44.100'],
])('the files of a report of %s are named %s', (agency, expected) => {
  expect(fileName(key, name(agency))).toBe(expected);
});

test('a reporting period has no colon, and a long name is cut', () => {
  expect(fileName({ ...key, period: 'r:2026-Q3' }, name('a '.repeat(200)))).toMatch(/^BC-PAKN-r2026-Q3-A{100}$/);
});
