import { defined } from '../../../kernel/defined.ts';
import { readPhoneNumber } from '../../../kernel/phone-number.ts';
import { wordReader } from '../../../kernel/sheet/column.ts';
import { readDay } from '../../../kernel/sheet/read-day.ts';
import { AgencyCode, Person as PersonSchema } from '../../contract.ts';
import type { Person } from '../../domain/person.ts';
import type { Column, SheetKind } from './column.ts';
import { schemaReader } from './read-cell.ts';

const { id, name, email } = PersonSchema.shape;
const readRole = wordReader({
  officer: ['cán bộ', 'công chức', 'cán bộ, công chức', 'cán bộ, công chức xử lý', 'cán bộ xử lý', 'chuyên viên'],
  head: ['lãnh đạo cơ quan', 'lãnh đạo đơn vị', 'lãnh đạo cơ quan, đơn vị', 'người đứng đầu', 'thủ trưởng'],
  leader: ['lãnh đạo cấp trên', 'lãnh đạo tỉnh'],
});
const readLanguage = wordReader({
  vi: ['tiếng Việt', 'Việt', 'Vietnamese'],
  en: ['tiếng Anh', 'Anh', 'English'],
});

const columns: readonly Column<Person>[] = [
  {
    ...{ field: 'id', label: { vi: 'Mã định danh', en: 'Id' }, alsoNamed: ['Mã người dùng', 'sub'] },
    expects: {
      vi: 'Cần mã của người đó ở hệ thống đăng nhập, tối đa 128 ký tự.',
      en: 'Expected the id of the person at the identity provider, at most 128 characters.',
    },
    ...{ isRequired: true, read: schemaReader(id), get: (person) => person.id },
  },
  {
    ...{ field: 'name', label: { vi: 'Họ và tên', en: 'Full name' }, alsoNamed: ['Họ tên', 'Tên'] },
    expects: { vi: 'Cần họ và tên, tối đa 200 ký tự.', en: 'Expected a name of at most 200 characters.' },
    ...{ isRequired: true, read: schemaReader(name), get: (person) => person.name },
  },
  {
    ...{ field: 'agency', label: { vi: 'Cơ quan', en: 'Agency' }, alsoNamed: ['Mã cơ quan', 'Đơn vị', 'Agency code'] },
    expects: { vi: 'Cần mã cơ quan, ví dụ H44.100.', en: 'Expected an agency code such as H44.100.' },
    isRequired: true,
    read: (cell) => schemaReader(AgencyCode)(cell.toUpperCase()),
    get: (person) => person.agency,
  },
  {
    ...{ field: 'role', label: { vi: 'Vai trò', en: 'Role' }, alsoNamed: ['Chức trách'] },
    expects: {
      vi: 'Cần một trong các vai trò: cán bộ, lãnh đạo cơ quan, lãnh đạo cấp trên.',
      en: 'Expected one of: officer, head, leader.',
    },
    ...{ isRequired: true, read: readRole, get: (person) => person.role },
  },
  {
    ...{
      field: 'phone',
      label: { vi: 'Số điện thoại', en: 'Phone' },
      alsoNamed: ['Điện thoại', 'SĐT', 'Di động', 'Phone number'],
    },
    expects: {
      vi: 'Cần số điện thoại, ví dụ 0912 345 678. Trong Excel, định dạng ô là văn bản để giữ số 0 ở đầu.',
      en: 'Expected a phone number such as 0912 345 678. Format the cell as text in Excel to keep the leading 0.',
    },
    ...{ isRequired: false, read: readPhoneNumber, get: (person) => person.phone },
  },
  {
    ...{
      field: 'email',
      label: { vi: 'Thư điện tử', en: 'E-mail' },
      alsoNamed: ['Thư công vụ', 'Địa chỉ thư điện tử'],
    },
    expects: {
      vi: 'Cần địa chỉ thư điện tử, ví dụ an@example.vn.',
      en: 'Expected an e-mail address such as an@example.vn.',
    },
    ...{ isRequired: false, read: schemaReader(email.unwrap()), get: (person) => person.email },
  },
  {
    ...{ field: 'language', label: { vi: 'Ngôn ngữ', en: 'Language' }, alsoNamed: [] },
    expects: { vi: 'Cần “Tiếng Việt” hoặc “Tiếng Anh”.', en: 'Expected vi or en.' },
    ...{ isRequired: false, read: readLanguage, get: (person) => person.language },
  },
  {
    ...{
      field: 'validTo',
      label: { vi: 'Ngày cuối', en: 'Last day' },
      alsoNamed: ['Đến', 'Đến ngày', 'Ngày cuối tại vị trí', 'Valid to'],
    },
    expects: {
      vi: 'Cần một ngày, ví dụ 01/07/2025 hoặc 2025-07-01.',
      en: 'Expected a date such as 01/07/2025 (day first) or 2025-07-01.',
    },
    ...{ isRequired: false, read: readDay, get: (person) => person.validTo },
  },
];

/** A sheet of the people who receive alerts: a row for each. */
export const personSheet: SheetKind<Person> = {
  columns,
  keyFields: ['id'],
  build: (values) => PersonSchema.parse(defined(Object.fromEntries(values))),
};
