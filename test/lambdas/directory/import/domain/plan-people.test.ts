import { describe, expect, test } from 'vitest';
import type { Person } from '../../../../../lambdas/directory/domain/person.ts';
import { treeOf } from '../../../../../lambdas/directory/domain/tree.ts';
import { idsIn, planPeople } from '../../../../../lambdas/directory/import/domain/plan-people.ts';
import type { SheetRow } from '../../../../../lambdas/kernel/sheet/sheet-row.ts';
import { anAgency, phuTho } from '../../../../support/agencies.ts';
import { aPerson } from '../../../../support/people.ts';
import { aCaller } from '../../../../support/petitions.ts';
import { personRows } from '../../../../support/sheets.ts';

const tree = treeOf([...phuTho, anAgency({ code: 'H44.9', parent: 'H44', validTo: '2026-01-01' })], '2026-11-21');
const plan = (rows: readonly SheetRow[], people: readonly Person[] = [], agency = 'H44') =>
  planPeople(rows, {
    ...{ tree, caller: aCaller({ agency, roles: ['admin'] }) },
    people: Map.groupBy(people, ({ id }) => id),
  });
const codes = ({ problems }: ReturnType<typeof plan>) => problems.map(({ line, column, code }) => [line, column, code]);
const an = aPerson({ phone: '+84912345678', email: 'an@example.vn', validTo: '2026-12-31' });

describe('a sheet of people', () => {
  test('adds them, reading numbers and words as people write them', () => {
    const rows = personRows([aPerson()], {
      'Vai trò': 'Lãnh đạo đơn vị',
      'Số điện thoại': '0912.345.678',
      'Ngôn ngữ': '',
    });
    const { changes, problems } = plan(rows);

    expect(problems).toStrictEqual([]);
    expect(changes.map(({ after }) => after)).toStrictEqual([aPerson({ role: 'head', phone: '+84912345678' })]);
    expect(changes[0]?.fields).toContainEqual({ field: 'language', before: undefined, after: 'vi' });
  });

  test('changes nothing where it says what there is, and else what differs', () => {
    expect(plan(personRows([an]), [an])).toStrictEqual({ changes: [], unchanged: 1, problems: [] });
    expect(plan(personRows([{ ...an, phone: undefined }]), [an]).changes).toMatchObject([
      { fields: [{ field: 'phone', before: '+84912345678', after: undefined }] },
    ]);
  });

  test('names its people once each, for those whose id can be read', () => {
    expect(
      idsIn([...personRows([an, an, aPerson({ id: 'binh' })]), ...personRows([aPerson({ id: '' })])]),
    ).toStrictEqual(['an', 'binh']);
  });

  test.each([
    ['an agency that has ended', { 'Cơ quan': 'H44.9' }, 'H44', [[2, 'Cơ quan', 'agency.notFound']]],
    ['an agency outside the scope', { 'Cơ quan': 'H44.104' }, 'H44.100', [[2, 'Cơ quan', 'agency.notFound']]],
    ['a wrong phone number', { 'Số điện thoại': '12345' }, 'H44', [[2, 'Số điện thoại', 'cell.invalid']]],
    ['a wrong address', { 'Thư điện tử': 'an@' }, 'H44', [[2, 'Thư điện tử', 'cell.invalid']]],
    ['a role that may mean two', { 'Vai trò': 'Lãnh đạo' }, 'H44', [[2, 'Vai trò', 'cell.invalid']]],
    ['no name', { 'Họ và tên': '' }, 'H44', [[2, 'Họ và tên', 'cell.missing']]],
    ['no id', { 'Mã định danh': '' }, 'H44', [[2, 'Mã định danh', 'cell.missing']]],
  ])('names %s', (_, cells, agency, wrong) => {
    expect(codes(plan(personRows([aPerson()], cells), [], agency))).toStrictEqual(wrong);
  });

  test.each([
    ['moves somebody from there', aPerson({ id: 'chi' })],
    ['says exactly what there is', aPerson({ id: 'chi', agency: 'H44.104' })],
  ])('shows nothing of a person outside the scope, also if it %s', (_, chi) => {
    const made = plan(personRows([chi]), [aPerson({ id: 'chi', agency: 'H44.104' })], 'H44.100');
    expect(made).toMatchObject({ changes: [], unchanged: 0 });
    expect(codes(made)).toStrictEqual([[2, 'Mã định danh', 'person.outOfScope']]);
  });

  test('looks at every agency that lists a person without an entry', () => {
    const rows = ['H44.100', 'H44.104'].map((agency) => aPerson({ agency }));
    expect(codes(plan(personRows([aPerson()]), rows, 'H44.100'))).toStrictEqual([
      [2, 'Mã định danh', 'person.outOfScope'],
    ]);
    expect(plan(personRows([aPerson({ role: 'head' })]), rows).problems).toStrictEqual([]);
  });
});
