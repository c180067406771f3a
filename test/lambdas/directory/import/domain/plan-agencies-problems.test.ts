import { describe, expect, test } from 'vitest';
import { anAgency, phuTho } from '../../../../support/agencies.ts';
import { codes, plan, row, ward } from '../../../../support/agency-plans.ts';
import { agencyCells, agencyRows } from '../../../../support/sheets.ts';

describe('a sheet of agencies with something wrong', () => {
  test.each([
    ['an unknown column', { ...agencyCells(ward), 'Ghi chú': 'x' }, [[undefined, 'Ghi chú', 'column.unknown']]],
    ['an unknown column, even if it is empty', { ...agencyCells(ward), '': '' }, [[undefined, '', 'column.unknown']]],
    ['two columns for one field', { ...agencyCells(ward), code: 'H44.200' }, [[undefined, 'code', 'column.repeated']]],
    ['a wrong code', { ...agencyCells(ward), 'Mã cơ quan': '200' }, [[2, 'Mã cơ quan', 'cell.invalid']]],
    ['no code', { ...agencyCells(ward), 'Mã cơ quan': ' ' }, [[2, 'Mã cơ quan', 'cell.missing']]],
    [
      'several wrong cells and an empty one',
      { ...agencyCells(ward), Loại: 'Huyện', 'Hiệu lực từ': '31/02/2026', 'Tên tiếng Anh': '' },
      [
        [2, 'Loại', 'cell.invalid'],
        [2, 'Hiệu lực từ', 'cell.invalid'],
        [2, 'Tên tiếng Anh', 'cell.missing'],
      ],
    ],
    [
      'columns that a new agency needs',
      { Mã: 'H44.200', 'Hiệu lực từ': '2026-01-01', parent: 'H44' },
      [
        [2, 'Tên', 'cell.missing'],
        [2, 'Tên tiếng Anh', 'cell.missing'],
        [2, 'Loại', 'cell.missing'],
      ],
    ],
    ['no column for the first day', { Mã: 'H44.100' }, [[2, 'Hiệu lực từ', 'cell.missing']]],
    [
      'an end before its beginning',
      { ...agencyCells(ward), Đến: '30/06/2025' },
      [[2, 'Đến', 'agency.endsBeforeStart']],
    ],
    ['no parent', { ...agencyCells(ward), 'Cơ quan cấp trên': '' }, [[2, 'Cơ quan cấp trên', 'agency.parentUnknown']]],
    [
      'an unknown parent',
      agencyCells({ ...ward, parent: 'H44.999' }),
      [[2, 'Cơ quan cấp trên', 'agency.parentUnknown']],
    ],
    ['itself as parent', agencyCells({ ...ward, parent: 'H44.200' }), [[2, 'Cơ quan cấp trên', 'agency.ownAncestor']]],
    [
      'a parent below it',
      agencyCells(anAgency({ code: 'H44.100', parent: 'H44.100.1' })),
      [[2, 'Cơ quan cấp trên', 'agency.ownAncestor']],
    ],
    [
      'an end before those below it',
      agencyCells(anAgency({ code: 'H44.100', parent: 'H44', validTo: '2026-12-31' })),
      [[2, 'Đến', 'agency.standsAbove']],
    ],
    [
      'a successor without an end',
      agencyCells({ ...ward, successor: 'H44.104' }),
      [[2, 'Cơ quan kế thừa', 'agency.successorUnknown']],
    ],
  ] as const)('names %s', (_, cells, wrong) => {
    const made = plan([row(2, cells)]);

    expect(codes(made)).toStrictEqual(wrong);
    expect(made.changes.filter(({ line }) => wrong.some(([wrongLine]) => wrongLine === line))).toStrictEqual([]);
    for (const { message } of made.problems) expect(`${message.vi}${message.en}`).not.toBe('');
  });

  test('names a row that repeats another, and rows that make a cycle', () => {
    expect(codes(plan([...agencyRows([ward]), row(9, agencyCells(ward))]))).toStrictEqual([
      [9, 'Mã cơ quan', 'row.repeated'],
    ]);
    const cycle = [anAgency({ code: 'H44.1', parent: 'H44.2' }), anAgency({ code: 'H44.2', parent: 'H44.1' })];
    expect(codes(plan(agencyRows(cycle)))).toStrictEqual([
      [2, 'Cơ quan cấp trên', 'agency.ownAncestor'],
      [3, 'Cơ quan cấp trên', 'agency.ownAncestor'],
    ]);
  });

  test('does not blame the rows below, or before, an agency whose own row is wrong', () => {
    const rows = agencyRows([
      { ...ward, name: { vi: '', en: 'x' } },
      anAgency({ code: 'H44.200.1', parent: 'H44.200' }),
      anAgency({ code: 'H44.300', parent: 'H44', validTo: '2026-12-31', successor: 'H44.200' }),
    ]);
    expect(codes(plan(rows))).toStrictEqual([[2, 'Tên', 'cell.missing']]);
  });

  test('does blame a row below an agency that has ended, though the row of that one changes nothing', () => {
    const ended = anAgency({ code: 'H44.200', parent: 'H44', validTo: '2026-01-01' });
    const rows = agencyRows([ended, anAgency({ code: 'H44.200.1', parent: 'H44.200' })]);
    expect(codes(plan(rows, [...phuTho, ended]))).toStrictEqual([[3, 'Cơ quan cấp trên', 'agency.parentUnknown']]);
  });

  test('is refused with more days than a directory has', () => {
    const periods = Array.from({ length: 61 }, (_, at) =>
      anAgency({ code: 'H44.200', parent: 'H44', validFrom: `20${26 + at}-01-01` }),
    );
    expect(codes(plan(agencyRows(periods)))).toStrictEqual([[undefined, 'Hiệu lực từ', 'sheet.tooManyDays']]);
    expect(plan(agencyRows(periods.slice(1))).problems).toStrictEqual([]);
  });
});

describe('the scope of the administrator', () => {
  test.each([
    ['adds below an agency that the same file adds', ['H44.100.7', 'H44.100'], ['H44.100.7.1', 'H44.100.7'], []],
    ['takes an agency of others', ['H44.104', 'H44.100'], ['H44.104.1', 'H44.104'], [2]],
    ['adds below others', ['H44.104.1', 'H44.104'], ['H44.100.7', 'H44.100'], [2]],
    ['moves its own to others', ['H44.100.1', 'H44.104'], ['H44.100.7', 'H44.100'], [2]],
  ] as const)('of a ward, who %s', (_, first, second, lines) => {
    const rows = agencyRows([first, second].map(([code, parent]) => anAgency({ code, parent })));
    const { problems } = plan(rows, phuTho, 'H44.100');
    expect(problems.map(({ line }) => line)).toStrictEqual(lines);
    for (const { code } of problems) expect(code).toBe('agency.outOfScope');
  });

  test('includes the successor', () => {
    const rows = agencyRows([
      anAgency({ code: 'H44.100.1', parent: 'H44.100', kind: 'office', validTo: '2026-12-31', successor: 'H44.104' }),
    ]);
    expect(codes(plan(rows, phuTho, 'H44.100'))).toStrictEqual([[2, 'Cơ quan kế thừa', 'agency.successorOutOfScope']]);
  });
});
