import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../../../../lambdas/directory/domain/tree.ts';
import { changesText } from '../../../../../lambdas/directory/import/domain/plan.ts';
import { planAgencies } from '../../../../../lambdas/directory/import/domain/plan-agencies.ts';
import type { Row } from '../../../../../lambdas/directory/import/domain/read-rows.ts';
import { anAgency, phuTho } from '../../../../support/agencies.ts';
import { aCaller } from '../../../../support/petitions.ts';
import { agencyCells, agencyRows } from '../../../../support/sheets.ts';

const today = '2026-11-21';
const root = 'H44';
const admin = (agency: string) => aCaller({ agency, roles: ['admin'] });
const plan = (rows: readonly Row[], periods: readonly Agency[] = phuTho, agency = root) =>
  planAgencies(rows, { periods, root, today, caller: admin(agency) });
const codes = ({ problems }: ReturnType<typeof plan>) => problems.map(({ line, column, code }) => [line, column, code]);
const row = (line: number, cells: Readonly<Record<string, string>>): Row => ({ line, cells });
const ward = anAgency({ code: 'H44.200', parent: 'H44' });

describe('a sheet of agencies', () => {
  test('makes a directory of nothing, in whichever order the rows come', () => {
    const made = plan(agencyRows(phuTho.toReversed()), []);

    expect(made.problems).toStrictEqual([]);
    expect(made.changes.map(({ after }) => after)).toStrictEqual(phuTho);
    expect(made.changes.every(({ before }) => before === undefined)).toBe(true);
  });

  test('changes nothing where it says what the directory has', () => {
    expect(plan(agencyRows(phuTho))).toStrictEqual({ changes: [], unchanged: phuTho.length, problems: [] });
  });

  test('changes what differs, from what to what, and keeps what it has no column for', () => {
    const marked = phuTho.map((agency) => ({ ...agency, illustrative: true }));
    const cells = { code: 'H44.100', validFrom: '2025-07-01', 'Tên cơ quan': 'UBND phường Việt Trì' };
    const { changes } = plan([row(2, cells)], marked);

    expect(changes).toMatchObject([
      {
        line: 2,
        fields: [{ field: 'name.vi', before: 'Phường Việt Trì', after: 'UBND phường Việt Trì' }],
        after: { parent: 'H44', name: { vi: 'UBND phường Việt Trì', en: 'Việt Trì ward' }, illustrative: true },
      },
    ]);
  });

  test('marks a new period as illustrative if the last one is, and only then', () => {
    const periods = [
      ...phuTho,
      anAgency({ code: 'H44.200', parent: 'H44', validFrom: '2026-01-01', illustrative: true }),
      anAgency({ code: 'H44.200', parent: 'H44', validFrom: '2025-07-01' }),
    ];
    const rows = agencyRows(
      ['H44.200', 'H44.100', 'H44.999'].map((code) => ({ ...ward, code, validFrom: '2027-01-01' })),
    );
    const { changes, problems } = plan(rows, periods);

    expect(problems).toStrictEqual([]);
    expect(changes.map(({ after: { code, illustrative } }) => [code, illustrative])).toStrictEqual([
      ['H44.100', undefined],
      ['H44.200', true],
      ['H44.999', undefined],
    ]);
  });

  test('empties what an empty cell was filled with', () => {
    const ended = anAgency({ code: 'H44.200', parent: 'H44', validTo: '2026-12-31' });
    const { changes } = plan([row(2, { ...agencyCells(ended), Đến: '' })], [...phuTho, ended]);

    expect(changes).toMatchObject([{ fields: [{ field: 'validTo', before: '2026-12-31', after: undefined }] }]);
    expect(changes[0]?.after).not.toHaveProperty('validTo');
  });

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

  const chain = (length: number) =>
    Array.from({ length }, (_, at) => anAgency({ code: `H44.${at + 1}`, parent: at === 0 ? 'H44' : `H44.${at}` }));

  test('may have ten levels, and no more', () => {
    expect(codes(plan(agencyRows(chain(9)), [anAgency({ code: 'H44' })]))).toStrictEqual([]);
    expect(codes(plan(agencyRows(chain(10)).slice(8), [anAgency({ code: 'H44' }), ...chain(9)]))).toStrictEqual([
      [11, 'Cơ quan cấp trên', 'agency.tooDeep'],
    ]);
  });

  test('does not move what has levels below it to where they would be too deep', () => {
    const moved = anAgency({ code: 'H44.6', parent: 'H44.100.1' });
    const periods = [
      ...phuTho,
      ...chain(12)
        .slice(0, 9)
        .map((agency, at) => (at === 5 ? { ...agency, parent: 'H44' } : agency)),
    ];
    expect(codes(plan(agencyRows([moved]), periods))).toStrictEqual([]);
    expect(codes(plan(agencyRows([{ ...moved, parent: 'H44.4' }]), periods))).toStrictEqual([]);
    expect(
      codes(
        plan(agencyRows([{ ...moved, parent: 'H44.5' }]), [...periods, anAgency({ code: 'H44.10', parent: 'H44.9' })]),
      ),
    ).toStrictEqual([[2, 'Cơ quan cấp trên', 'agency.tooDeep']]);
  });

  test.each([
    ['a chain', (rows: ReturnType<typeof chain>) => rows],
    ['a ring', ([first, ...rest]: ReturnType<typeof chain>) => [{ ...(first ?? ward), parent: 'H44.4000' }, ...rest]],
  ])('of 4,000 agencies in %s is refused as fast as one of a single level is planned', (_, change) => {
    const timed = (agencies: readonly Agency[]) => {
      const started = performance.now();
      const { problems } = plan(agencyRows(agencies), [anAgency({ code: 'H44' })]);
      return { problems, took: performance.now() - started };
    };
    const { problems, took } = timed(change(chain(4_000)));

    expect(problems).toHaveLength(4_000);
    expect(new Set(problems.map(({ code }) => code))).toStrictEqual(new Set(['agency.tooDeep']));
    // Without a limit the chain took minutes, the single level 0.3 s.
    expect(took).toBeLessThan(20 * timed(chain(4_000).map((agency) => ({ ...agency, parent: 'H44' }))).took);
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

  test('merges agencies: the old one ends with its offices moved, and the new one takes over', () => {
    const rows = agencyRows([
      anAgency({ code: 'H44.200', parent: 'H44', validFrom: '2027-01-01' }),
      anAgency({ code: 'H44.100', parent: 'H44', validTo: '2026-12-31', successor: 'H44.200', kind: 'ward' }),
      anAgency({ code: 'H44.100.1', parent: 'H44.200', validFrom: '2027-01-01', kind: 'office' }),
    ]);
    expect(plan(rows)).toMatchObject({ changes: [{}, {}, {}], problems: [] });
    expect(codes(plan(rows.slice(0, 2)))).toStrictEqual([[3, 'Đến', 'agency.standsAbove']]);
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

describe('for any sheet', () => {
  const anyCode = fc.constantFrom('H44', 'H44.1', 'H44.2', 'H44.3', 'H44.1.1', 'H44.100', 'x');
  const anyDay = fc.constantFrom('2025-07-01', '01/01/2026', '2027-01-01', '', '31/02/2026');
  const anyCells = fc.record({
    'Mã cơ quan': anyCode,
    'Cơ quan cấp trên': fc.oneof(anyCode, fc.constant('')),
    Tên: fc.constantFrom('Một', 'Hai', ''),
    'Tên tiếng Anh': fc.constant('One'),
    Loại: fc.constantFrom('Xã', 'Phường', 'Huyện'),
    'Hiệu lực từ': anyDay,
    Đến: anyDay,
    'Cơ quan kế thừa': fc.oneof({ weight: 1, arbitrary: anyCode }, { weight: 4, arbitrary: fc.constant('') }),
  });
  const anyRows = fc.array(anyCells, { maxLength: 8 }).map((all) => all.map((cells, at) => row(at + 2, cells)));

  test('the order of its rows makes no difference', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(plan(shuffled)).toStrictEqual(plan(rows));
        },
      ),
    );
  });

  test('once it is applied, it changes nothing any more', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { changes, problems } = plan(rows);
        fc.pre(problems.length === 0);
        const written = new Map(
          [...phuTho, ...changes.map(({ after }) => after)].map((one) => [`${one.code}#${one.validFrom}`, one]),
        );
        expect(plan(rows, [...written.values()])).toMatchObject({ changes: [], problems: [] });
      }),
    );
  });
});

test('plans that do the same have the same text', () => {
  const renamed = agencyRows(phuTho, { Tên: 'Tên mới' });
  expect(changesText(plan(renamed.toReversed()).changes)).toBe(changesText(plan(renamed).changes));
  expect(changesText(plan(renamed, []).changes)).not.toBe(changesText(plan(renamed).changes));
});
