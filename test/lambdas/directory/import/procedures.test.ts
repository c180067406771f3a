import { beforeEach, describe, expect, test } from 'vitest';
import { importDirectory } from '../../../../lambdas/directory/import/import-directory.ts';
import { directory as slice } from '../../../../lambdas/directory/module.ts';
import type { Procedure } from '../../../../lambdas/directory/procedures/domain/procedure.ts';
import { procedureStore } from '../../../../lambdas/directory/procedures/store.ts';
import { recordStore } from '../../../../lambdas/directory/record-store.ts';
import { directoryStore } from '../../../../lambdas/directory/store.ts';
import { isRefusal } from '../../../../lambdas/kernel/refusal.ts';
import type { SheetRow } from '../../../../lambdas/kernel/sheet/sheet-row.ts';
import { memoryTable } from '../../../../lambdas/platform/memory-table.ts';
import type { Table } from '../../../../lambdas/platform/table.ts';
import { phuTho } from '../../../support/agencies.ts';
import { faulty, survives } from '../../../support/faulty-table.ts';
import { aCaller } from '../../../support/petitions.ts';
import { aProcedure, procedureCells, procedureRows } from '../../../support/procedures.ts';

const NOW = '2026-11-21T08:15:30.000Z';
const WHY = 'Quyết định công bố danh mục thủ tục hành chính';
const admin = aCaller({ id: 'admin-1', agency: 'H44', roles: ['admin'] });

let table: Table;
beforeEach(async () => {
  table = memoryTable(slice.tables.directory);
  for (const agency of phuTho) await directoryStore(table, 'H44').putAgency(agency);
});
const depsOf = (table: Table) => ({
  ...{ directory: directoryStore(table, 'H44'), records: recordStore(table, 'H44'), procedures: procedureStore(table) },
  ...{ root: 'H44', clock: () => NOW },
});
async function send(body: object, { caller = admin, deps = depsOf(table) } = {}) {
  const outcome = await importDirectory.invokeWith(deps, { body }, { caller, now: NOW });
  return isRefusal(outcome)
    ? { ...outcome, digest: undefined }
    : { digest: undefined, refused: undefined, ...outcome.body };
}
const preview = (rows: readonly SheetRow[], caller = admin) =>
  send({ kind: 'procedures', rows, mode: 'preview' }, { caller });
async function imported(rows: readonly SheetRow[], deps = depsOf(table)) {
  const { digest } = await preview(rows);
  return send({ kind: 'procedures', rows, mode: 'apply', digest, why: WHY }, { deps });
}
const entered = async (agency = 'H44') => (await procedureStore(table).of(agency)).map(({ value }) => value);

const five: readonly Procedure[] = [
  aProcedure({ code: '1.001193', fees: [] }),
  aProcedure({ code: '1.012766', agency: 'H44.01', time: { amount: 4, unit: 'hours' } }),
  aProcedure({ code: '2.000815' }),
  aProcedure({ code: '2.000908', agency: 'H44.100', link: 'https://dichvucong.gov.vn/a?b=1' }),
  aProcedure({ code: '2.000815', validFrom: '2027-01-01', validTo: '2028-12-31' }),
];

describe('a sheet of procedures', () => {
  test('is previewed, then written with who, when and why; a second time it changes nothing', async () => {
    const rows = procedureRows(five);
    expect(await preview(rows)).toMatchObject({
      ...{ counts: { new: 5, changed: 0, unchanged: 0, bad: 0 }, problems: [] },
      changes: [{ entry: '1.001193', state: 'new' }, {}, {}, {}, {}],
    });
    expect(await entered()).toStrictEqual([]);

    expect(await imported(rows)).toMatchObject({ written: 5 });
    expect(await entered()).toStrictEqual([five[0], five[2], five[4]]);
    expect([await entered('H44.01'), await entered('H44.100')]).toStrictEqual([[five[1]], [five[3]]]);
    const [record] = await procedureStore(table).of('H44.01');
    expect(record).toMatchObject({ version: 1, changes: [{ at: NOW, by: 'admin-1', why: WHY }] });

    expect(await preview(rows)).toMatchObject({ counts: { unchanged: 5, new: 0 }, digest: undefined });
  });

  test('names the rows that nobody would see, because an agency above states the procedure', async () => {
    const below = aProcedure({ agency: 'H44.100' });
    const problem = { line: 2, code: 'procedure.statedAbove' };
    const ofWard = aCaller({ id: 'admin-2', agency: 'H44.100', roles: ['admin'] });
    expect(await preview(procedureRows([below]))).toMatchObject({ counts: { new: 1, bad: 0 } });

    // In one sheet, and then over what the province has.
    expect(await preview(procedureRows([aProcedure(), below]))).toMatchObject({ problems: [{ ...problem, line: 3 }] });
    await imported(procedureRows([aProcedure()]));
    expect(await preview(procedureRows([below]), ofWard)).toMatchObject({ problems: [problem] });
  });

  test('has headings without accents, and fees and times as people write them', async () => {
    const cells = {
      ...{ 'MA TTHC': '2.000815', 'ma co quan': 'h44.100', 'Ten thu tuc hanh chinh': 'Chứng thực bản sao' },
      ...{ 'linh vuc': 'Chứng thực', 'Thoi han': '02 ngày làm việc', 'PHI LE PHI': 'Phí: 2000đ;\nLệ phí: 8.000' },
      ...{ 'Quyet dinh cong bo': '9/QĐ-UBND', 'ngày ký': '1/7/2025', 'Từ ngày': '46023' },
    };
    await imported([{ line: 2, cells }]);

    expect(await entered('H44.100')).toStrictEqual([
      {
        ...{ code: '2.000815', agency: 'H44.100', name: { vi: 'Chứng thực bản sao' }, field: 'Chứng thực' },
        time: { amount: 2, unit: 'workingDays' },
        fees: [
          { name: 'Phí', amount: 2_000 },
          { name: 'Lệ phí', amount: 8_000 },
        ],
        ...{ decision: { number: '9/QĐ-UBND', on: '2025-07-01' }, validFrom: '2026-01-01' },
      },
    ]);
  });

  test('changes only what its columns have, field by field', async () => {
    await imported(procedureRows(five));
    const { 'Mã thủ tục': code, 'Cơ quan': agency, 'Hiệu lực từ': from } = procedureCells(aProcedure());
    const cells = { 'Mã thủ tục': code, 'Cơ quan': agency, 'Hiệu lực từ': from, 'Phí, lệ phí': 'Không' };

    expect((await preview([{ line: 2, cells }])) as object).toMatchObject({
      counts: { changed: 1 },
      changes: [{ fields: [{ field: 'fees', before: 'Phí chứng thực một trang: 2.000 đồng', after: 'Không' }] }],
    });
    await imported([{ line: 2, cells }]);
    expect(await entered()).toContainEqual(aProcedure({ fees: [] }));
  });

  test.each([1, 2, 3, 4, 5])('broken off at write %i is finished by the next run', async (at) => {
    const rows = procedureRows(five);
    const broken = depsOf(faulty({ kind: 'crash', atWrite: at })(table));
    expect(await survives(imported(rows, broken))).toBe(false);

    await imported(rows);
    expect(await preview(rows)).toMatchObject({ counts: { unchanged: 5 } });
  });
});

describe('a preview of procedures names the cell', () => {
  test.each([
    ['Mã thủ tục', '1.00119'],
    ['Mã thủ tục', '1.001193.'],
    ['Cơ quan', 'UBND tỉnh'],
    ['Tên thủ tục', 'a'.repeat(501)],
    ['Lĩnh vực', 'a'.repeat(121)],
    ['Thời hạn giải quyết', '5 ngày'],
    ['Thời hạn giải quyết', '0 giờ'],
    ['Thời hạn giải quyết', '366 ngày làm việc'],
    ['Phí, lệ phí', '8.000'],
    ['Phí, lệ phí', 'Lệ phí: -1'],
    ['Phí, lệ phí', 'Lệ phí: 1000000001'],
    ['Phí, lệ phí', 'a: 1;'.repeat(11)],
    ['Số quyết định', 'a'.repeat(61)],
    ['Ngày quyết định', '31/02/2026'],
    ['Hiệu lực từ', '01/01/0001'],
    ['Liên kết', 'javascript:alert(1)'],
    ['Liên kết', 'https://example.vn'],
  ])('%s: “%s”', async (column, cell) => {
    const shown = await preview(procedureRows([aProcedure()], { [column]: cell }));
    expect(shown).toMatchObject({ counts: { bad: 1 }, problems: [{ line: 2, column, code: 'cell.invalid' }] });
    expect(shown.digest).toBeUndefined();
  });

  test.each([
    ['Cơ quan', 'H44.999', 'agency.notFound'],
    ['Đến', '30/12/2025', 'procedure.endsBeforeStart'],
    ['Ngày quyết định', '22/11/2026', 'procedure.decisionAhead'],
    ['Phí, lệ phí', '', 'cell.missing'],
    ['Thời hạn giải quyết', ' ', 'cell.missing'],
  ])('%s “%s”: %s', async (column, cell, code) => {
    expect(await preview(procedureRows([aProcedure()], { [column]: cell }))).toMatchObject({
      problems: [{ line: 2, column, code }],
    });
  });

  test('that two rows fill with the same decision', async () => {
    expect(await preview(procedureRows([aProcedure(), aProcedure({ fees: [] })]))).toMatchObject({
      problems: [{ line: 3, column: 'Mã thủ tục', code: 'row.repeated' }],
    });
  });

  test('of an agency outside the scope, of which nothing is read', async () => {
    await imported(procedureRows(five));
    const caller = aCaller({ agency: 'H44.100', roles: ['admin'] });

    expect(await preview(procedureRows(five), caller)).toMatchObject({
      counts: { new: 0, changed: 0, unchanged: 1, bad: 4 },
      problems: [2, 3, 4, 6].map((line) => ({ line, column: 'Cơ quan', code: 'agency.notFound' })),
    });
  });

  test('from which on an agency has too many', async () => {
    const codes = Array.from({ length: 2_502 }, (_, at) => `1.${`${at}`.padStart(6, '0')}`);
    const rows = procedureRows(codes.map((code) => aProcedure({ code })));

    expect(await preview(rows)).toMatchObject({
      problems: [{ line: 2_502, column: 'Cơ quan', code: 'procedure.tooMany' }],
    });
    expect(await preview(rows.slice(0, 2_500))).toMatchObject({ counts: { bad: 0, new: 2_500 } });
  });
});
