import { defined } from '../../../kernel/defined.ts';
import { wordReader } from '../../../kernel/sheet/column.ts';
import { readDay } from '../../../kernel/sheet/read-day.ts';
import { AgencyCode, Agency as AgencySchema } from '../../contract.ts';
import type { Agency } from '../../domain/tree.ts';
import type { Column, SheetKind } from './column.ts';
import { schemaReader } from './read-cell.ts';

const code = { vi: 'Cần mã cơ quan, ví dụ H44.100.', en: 'Expected an agency code such as H44.100.' };
const name = {
  vi: 'Cần tên có 1 đến 200 ký tự, trên một dòng.',
  en: 'Expected a name of 1 to 200 characters on one line.',
};
const day = {
  vi: 'Cần một ngày, ví dụ 01/07/2025 hoặc 2025-07-01.',
  en: 'Expected a date such as 01/07/2025 (day first) or 2025-07-01.',
};

const readCode = (cell: string) => schemaReader(AgencyCode)(cell.toUpperCase());
const readKind = wordReader({
  province: [
    'tỉnh',
    'thành phố',
    'tỉnh, thành phố',
    'tỉnh, thành phố trực thuộc trung ương',
    'UBND tỉnh',
    'UBND thành phố',
  ],
  department: ['sở', 'ban', 'ngành', 'sở, ban, ngành', 'departments'],
  ward: ['phường', 'UBND phường', 'wards'],
  commune: ['xã', 'UBND xã', 'communes'],
  zone: ['đặc khu', 'UBND đặc khu', 'special zone', 'special zones'],
  office: ['văn phòng', 'bộ phận', 'phòng', 'trung tâm', 'đơn vị', 'đơn vị khác', 'other office', 'other offices'],
});
const { vi: nameVi, en: nameEn } = AgencySchema.shape.name.shape;

const columns: readonly Column<Agency>[] = [
  {
    ...{ field: 'code', label: { vi: 'Mã cơ quan', en: 'Agency code' }, alsoNamed: ['Mã', 'Mã đơn vị'] },
    ...{ expects: code, isRequired: true, read: readCode, get: (agency) => agency.code },
  },
  {
    ...{
      field: 'parent',
      label: { vi: 'Cơ quan cấp trên', en: 'Parent agency' },
      alsoNamed: ['Mã cơ quan cấp trên', 'Trực thuộc'],
    },
    ...{ expects: code, isRequired: false, read: readCode, get: (agency) => agency.parent },
  },
  {
    ...{
      field: 'name.vi',
      label: { vi: 'Tên', en: 'Name' },
      alsoNamed: ['Tên cơ quan', 'Tên đơn vị', 'Tên tiếng Việt'],
    },
    ...{ expects: name, isRequired: true, read: schemaReader(nameVi), get: (agency) => agency.name.vi },
  },
  {
    ...{
      field: 'name.en',
      label: { vi: 'Tên tiếng Anh', en: 'English name' },
      alsoNamed: ['Tên (tiếng Anh)', 'Name in English'],
    },
    ...{ expects: name, isRequired: true, read: schemaReader(nameEn), get: (agency) => agency.name.en },
  },
  {
    ...{ field: 'kind', label: { vi: 'Loại', en: 'Kind' }, alsoNamed: ['Loại cơ quan', 'Loại đơn vị'] },
    expects: {
      vi: 'Cần một trong các loại: tỉnh, sở, phường, xã, đặc khu, đơn vị khác.',
      en: 'Expected one of: province, department, ward, commune, zone, office.',
    },
    ...{ isRequired: true, read: readKind, get: (agency) => agency.kind },
  },
  {
    ...{
      field: 'validFrom',
      label: { vi: 'Hiệu lực từ', en: 'Valid from' },
      alsoNamed: ['Từ', 'Từ ngày', 'Ngày hiệu lực'],
    },
    ...{ expects: day, isRequired: true, read: readDay, get: (agency) => agency.validFrom },
  },
  {
    ...{ field: 'validTo', label: { vi: 'Đến', en: 'Valid to' }, alsoNamed: ['Đến ngày', 'Hiệu lực đến', 'Ngày cuối'] },
    ...{ expects: day, isRequired: false, read: readDay, get: (agency) => agency.validTo },
  },
  {
    ...{ field: 'successor', label: { vi: 'Cơ quan kế thừa', en: 'Successor' }, alsoNamed: ['Mã cơ quan kế thừa'] },
    ...{ expects: code, isRequired: false, read: readCode, get: (agency) => agency.successor },
  },
];

/** A sheet of agencies: a row for each period of validity. That an agency is illustrative is no matter of a sheet. */
export const agencySheet: SheetKind<Agency> = {
  columns,
  keyFields: ['code', 'validFrom'],
  build: (values, before) =>
    AgencySchema.parse(
      defined({
        ...Object.fromEntries(
          ['code', 'parent', 'kind', 'validFrom', 'validTo', 'successor'].map((field) => [field, values.get(field)]),
        ),
        name: { vi: values.get('name.vi'), en: values.get('name.en') },
        illustrative: before?.illustrative,
      }),
    ),
};
