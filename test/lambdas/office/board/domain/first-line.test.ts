import { describe, expect, test } from 'vitest';
import { firstLine } from '../../../../../lambdas/office/board/domain/first-line.ts';

const plain = { isCut: false, number: String };
const cut = { isCut: true, number: (value: number) => value.toLocaleString('vi') };
const units = (...overdue: readonly number[]) =>
  overdue.map((count, at) => ({ name: `UBND ${at + 1}`, overdue: count }));

describe('the first line of a board', () => {
  test.each([
    ['nothing', units(0, 0), 'Hiện không có phản ánh quá hạn.', 'No petition is overdue.'],
    ['no agency', units(), 'Hiện không có phản ánh quá hạn.', 'No petition is overdue.'],
    ['one', units(0, 1), 'Hiện có 1 phản ánh quá hạn, tại UBND 2.', '1 petition is overdue, at UBND 2.'],
    [
      'all in one agency',
      units(0, 14),
      'Hiện có 14 phản ánh quá hạn, tất cả tại UBND 2.',
      '14 petitions are overdue, all at UBND 2.',
    ],
    ['two agencies', units(1, 0, 1), 'Hiện có 2 phản ánh quá hạn tại 2 đơn vị.', '2 petitions are overdue at 2 units.'],
    [
      'three agencies',
      units(3, 1, 5),
      'Hiện có 9 phản ánh quá hạn tại 3 đơn vị.',
      '9 petitions are overdue at 3 units.',
    ],
    [
      'many agencies, of which it names the share of three',
      units(1, 2, 1, 1, 4, 3, 2),
      'Hiện có 14 phản ánh quá hạn; 3 đơn vị chiếm 9 trường hợp.',
      '14 petitions are overdue; 3 units have 9 of them.',
    ],
  ])('says how many are overdue, and where: %s', (_, agencies, vi, en) => {
    expect(firstLine('vi', agencies, plain)).toBe(vi);
    expect(firstLine('en', agencies, plain)).toBe(en);
  });

  test('does not say more than was counted', () => {
    expect(firstLine('vi', units(1_000, 1), cut)).toBe('Hiện có ít nhất 1.001 phản ánh quá hạn tại 2 đơn vị.');
    expect(firstLine('en', units(900), cut)).toBe('At least 900 petitions are overdue, all at UBND 1.');
  });
});
