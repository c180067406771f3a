import type { Person } from '../../lambdas/directory/domain/person.ts';
import type { Agency } from '../../lambdas/directory/domain/tree.ts';
import type { SheetRow } from '../../lambdas/kernel/sheet/sheet-row.ts';

/** Agencies as the rows of a sheet in Vietnamese, from its second line. */
export const agencyRows = (agencies: readonly Agency[], change: Readonly<Record<string, string>> = {}): SheetRow[] =>
  agencies.map((agency, at) => ({ line: at + 2, cells: { ...agencyCells(agency), ...change } }));

export const agencyCells = ({ code, parent, name, kind, validFrom, validTo, successor }: Agency) => ({
  'Mã cơ quan': code,
  'Cơ quan cấp trên': parent ?? '',
  Tên: name.vi,
  'Tên tiếng Anh': name.en,
  Loại: kind,
  'Hiệu lực từ': validFrom.split('-').reverse().join('/'),
  Đến: validTo ?? '',
  'Cơ quan kế thừa': successor ?? '',
});

/** The same for people. */
export const personRows = (people: readonly Person[], change: Readonly<Record<string, string>> = {}): SheetRow[] =>
  people.map((person, at) => ({ line: at + 2, cells: { ...personCells(person), ...change } }));

export const personCells = ({ id, name, agency, role, phone, email, language, validTo }: Person) => ({
  'Mã định danh': id,
  'Họ và tên': name,
  'Cơ quan': agency,
  'Vai trò': role,
  'Số điện thoại': phone ?? '',
  'Thư điện tử': email ?? '',
  'Ngôn ngữ': language,
  'Ngày cuối': validTo ?? '',
});
