import { describe, expect, test } from 'vitest';
import { agencySheet } from '../../../../../lambdas/directory/import/domain/agency-sheet.ts';
import { personSheet } from '../../../../../lambdas/directory/import/domain/person-sheet.ts';

const reader = (field: string) => {
  const column = [...agencySheet.columns, ...personSheet.columns].find((column) => column.field === field);
  return column?.read ?? expect.unreachable(`There is no column ${field}`);
};

describe('a cell is read as the contract has it', () => {
  test.each([
    ['code', 'h44.100', 'H44.100'],
    ['agency', 'h44.100', 'H44.100'],
    ['code', '44', undefined],
    ['kind', 'Phường', 'ward'],
    ['kind', 'XÃ', 'commune'],
    ['kind', 'Đặc khu', 'zone'],
    ['kind', 'Sở, ban, ngành', 'department'],
    ['kind', 'UBND tỉnh', 'province'],
    ['kind', 'Đơn vị khác', 'office'],
    ['kind', 'office', 'office'],
    ['kind', 'Huyện', undefined],
    ['kind', 'constructor', undefined],
    ['role', 'Cán bộ', 'officer'],
    ['role', 'lãnh đạo đơn vị', 'head'],
    ['role', 'Người đứng đầu', 'head'],
    ['role', 'Lãnh đạo cấp trên', 'leader'],
    ['role', 'lãnh đạo', undefined],
    ['phone', '0912 345 678', '+84912345678'],
    ['phone', '912345678', '+84912345678'],
    ['phone', '12345', undefined],
    ['email', 'an@example.vn', 'an@example.vn'],
    ['email', 'an@', undefined],
    ['language', 'Tiếng Anh', 'en'],
    ['language', 'Tiếng Việt', 'vi'],
    ['language', 'fr', undefined],
    ['name.vi', 'x'.repeat(201), undefined],
    ['name.en', 'a\nb', undefined],
  ])('%s: %s', (field, cell, value) => {
    expect(reader(field)(cell)).toBe(value);
  });
});

test('no two columns of a sheet have the same heading, and all have a field and labels of their own', () => {
  for (const { columns } of [agencySheet, personSheet] as const) {
    const headings = columns.flatMap(({ field, label, alsoNamed }) => [
      ...new Set([field, label.vi, label.en, ...alsoNamed].map((name) => name.toLowerCase())),
    ]);
    expect(new Set(headings).size).toBe(headings.length);
  }
});
