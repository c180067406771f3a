import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DossierRow } from '../../../../../lambdas/dossiers/contract.ts';
import { isFactHeading } from '../../../../../lambdas/dossiers/domain/sheet/columns.ts';
import { readFacts } from '../../../../../lambdas/dossiers/domain/sheet/read-facts.ts';
import { defined } from '../../../../../lambdas/kernel/defined.ts';
import { fold } from '../../../../../lambdas/kernel/fold.ts';
import type { SheetRow } from '../../../../../lambdas/kernel/sheet/sheet-row.ts';
import { readSheetFile } from '../../../../../lambdas/platform/sheet/read-sheet.ts';
import { aRow, NOW } from '../../../../support/dossier-house.ts';
import { anyFacts, anyName, cellsOf, factCells, factGrid, factRows } from '../../../../support/dossier-sheets.ts';

const names: Readonly<Record<string, string>> = { 'UBND phường Việt Trì': 'H44.100' };
const read = (rows: readonly SheetRow[]) => readFacts(rows, { now: NOW, agencyOf: (name) => names[name] });
const problemsOf = (...cells: Readonly<Record<string, string>>[]) =>
  read(factRows(cells)).problems.map(({ line, column, message }) => [line, column, message.vi.split(/[.,:]/, 1)[0]]);
const factsOf = (cells: Readonly<Record<string, string>>) => read(factRows([cells])).rows[0]?.facts;

/** The facts that a row of the contract has, without members that have no value. */
const plain = (facts: object) => defined(JSON.parse(JSON.stringify(facts)));

describe('a sheet that was written from facts', () => {
  test('reads back as the same facts, in any spelling of its words', () => {
    fc.assert(
      fc.property(
        anyFacts.chain((facts) => fc.tuple(fc.constant(facts), anyName(facts.channel), anyName(facts.status))),
        ([facts, channel, status]) => {
          const cells = { ...cellsOf(facts), 'Hình thức tiếp nhận': channel, 'Trạng thái': status.toUpperCase() };
          const { rows, problems } = read(factRows([cells]));
          expect(problems).toEqual([]);
          expect(rows).toEqual([{ line: 2, facts: plain({ ...facts, changedAt: NOW }) }]);
          expect(DossierRow.safeParse(rows[0]?.facts).success).toBe(true);
        },
      ),
    );
  });

  test('reads back from a file of CSV with a title above its headings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyFacts, { minLength: 1, maxLength: 5, selector: ({ code }) => code }),
        async (all) => {
          const title = [['DANH SÁCH HỒ SƠ'], [], ['Từ ngày 01/07/2026', 'đến 30/11/2026']];
          const csv = stringify([...title, ...factGrid(all.map(cellsOf))], { delimiter: ';' });
          const sheet = await readSheetFile(new TextEncoder().encode(csv), { isHeading: isFactHeading });
          const { rows, problems } = read('rows' in sheet ? sheet.rows : []);

          expect(problems).toEqual([]);
          expect(rows).toEqual(all.map((facts, at) => ({ line: at + 5, facts: plain({ ...facts, changedAt: NOW }) })));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('reads back from JSON as the API takes it', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async (facts) => {
        const json = JSON.stringify({ dossiers: [{ ...facts, changedAt: NOW }] });
        const sheet = await readSheetFile(new TextEncoder().encode(json));
        const { rows, problems } = read('rows' in sheet ? sheet.rows : []);

        expect([problems, rows.map(({ facts }) => facts)]).toEqual([[], [plain({ ...facts, changedAt: NOW })]]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('headings', () => {
  test.each<readonly [string, (heading: string) => string]>([
    ['without accents', fold],
    ['in capital letters', (heading) => heading.toUpperCase()],
    ['as names of variables', (heading) => fold(heading).replaceAll(' ', '_')],
    ['in one word', (heading) => fold(heading).replaceAll(' ', '')],
  ])('are known %s', (_, change) => {
    const cells = Object.fromEntries(Object.entries(factCells()).map(([heading, cell]) => [change(heading), cell]));
    expect(factsOf(cells)).toEqual(plain(aRow({ changedAt: NOW })));
  });

  test('are known in English, and as the contract names its members', () => {
    const { agency, ...facts } = aRow({ changedAt: '2026-11-18T02:00:00.000Z' });
    const cells = {
      ...{ code: facts.code, changedAt: facts.changedAt, procedure: facts.procedure, field: 'Đất đai' },
      ...{ channel: facts.channel, status: facts.status, receivedOn: facts.receivedOn, dueOn: '2026-11-16' },
      'Agency code': agency,
      'supplements.0.askedOn': '2026-11-03',
      'Supplied on': '04/11/2026',
    };
    expect(factsOf(cells)).toEqual(
      plain({ agency, ...facts, field: 'Đất đai', supplements: [{ askedOn: '2026-11-03', suppliedOn: '2026-11-04' }] }),
    );
  });

  test('that dossiers do not have are named, apart from those of personal data, and their cells are left out', () => {
    const cells = {
      ...factCells(),
      ...{ STT: '1', 'Tên thủ tục': 'Đăng ký đất đai', 'Tên người nộp': 'Nguyễn Văn Mẫu', SoDienThoai: '0912345678' },
      ...{ CCCD: '001099000001', 'Địa chỉ': 'Việt Trì', 'Chủ hồ sơ': 'Nguyễn Văn Mẫu', applicant: 'A' },
    };
    const found = read(factRows([cells]));

    expect(found.unused).toEqual(['STT', 'Tên thủ tục']);
    expect(found.personal).toEqual(['Tên người nộp', 'SoDienThoai', 'CCCD', 'Địa chỉ', 'Chủ hồ sơ', 'applicant']);
    expect(found.rows).toHaveLength(1);
    expect(JSON.stringify(found.rows)).not.toMatch(/Mẫu|0912345678|001099000001|Đăng ký/);
  });

  test('of columns that are needed are missed, and two of the same meaning refused, before any row', () => {
    const { 'Mã thủ tục': _, 'Trạng thái': __, ...cells } = factCells();
    expect(problemsOf({ ...cells, 'Hạn trả kết quả': '16/11/2026' })).toEqual([
      [undefined, 'Mã thủ tục', 'Không có cột này'],
      [undefined, 'Trạng thái', 'Không có cột này'],
      [undefined, 'Hạn trả kết quả', 'Hai cột có cùng nội dung này'],
    ]);
    expect(read(factRows([cells])).rows).toEqual([]);
  });
});

describe('the agency of a dossier', () => {
  const { 'Mã cơ quan': code = '', ...cells } = factCells();

  test.each<readonly [string, Record<string, string>, string]>([
    ['is what its code says', { 'Mã cơ quan': 'h44.07', 'Đơn vị': 'UBND phường Việt Trì' }, 'H44.07'],
    ['is found by its name', { 'Đơn vị': 'UBND phường Việt Trì' }, code],
    ['is that of the code of the dossier, without a column', {}, code],
  ])('%s', (_, given, agency) => {
    expect(factsOf({ ...cells, ...given })).toMatchObject({ agency });
  });

  test('is refused where a name means none of the reader', () => {
    expect(problemsOf({ ...cells, 'Đơn vị': 'Sở Y tế' })).toEqual([
      [2, 'Đơn vị', 'Không rõ là cơ quan nào trong phạm vi của ông/bà'],
    ]);
  });
});

describe('a cell is refused by name', () => {
  test.each([
    ['Mã hồ sơ', 'VÍ DỤ', 'Cần mã hồ sơ'],
    ['Mã hồ sơ', '=H44.100-261102-0007', 'Cần mã hồ sơ'],
    ['Mã hồ sơ', '', 'Ô này không được để trống'],
    ['Mã cơ quan', 'Việt Trì', 'Cần mã cơ quan'],
    ['Mã thủ tục', '1.01276', 'Cần mã thủ tục'],
    ['Lĩnh vực', '=HYPERLINK("http://a.b")', 'Cần tên lĩnh vực'],
    ['Lĩnh vực', '\u200B=1+1', 'Cần tên lĩnh vực'],
    ['Lĩnh vực', '0912 345 678', 'Cần tên lĩnh vực'],
    ['Lĩnh vực', 'A 0912\u00A0345\u00A0678', 'Cần tên lĩnh vực'],
    ['Lĩnh vực', '091/2345/678', 'Cần tên lĩnh vực'],
    ['Lĩnh vực', 'Đất\u0000đai', 'Cần tên lĩnh vực'],
    ['Lĩnh vực', 'x'.repeat(121), 'Cần tên lĩnh vực'],
    ['Hình thức tiếp nhận', 'Fax', 'Cần một trong các hình thức'],
    ['Trạng thái', 'Hoàn thành', 'Cần một trong các trạng thái'],
    ['Trạng thái', 'constructor', 'Cần một trong các trạng thái'],
    ['Trạng thái', '11', 'Cần một trong các trạng thái'],
    ['Ngày tiếp nhận', '31/02/2026', 'Cần một ngày có thật'],
    ['Ngày hẹn trả', '11/18/2026', 'Cần một ngày có thật'],
    ['Ngày hẹn trả', '18/11/26', 'Cần một ngày có thật'],
    ['Thời điểm cập nhật', '18/11/2026', 'Cần cả ngày và giờ'],
    ['Ngày bổ sung', '05/11/2026', 'Ô này không được để trống', 'Ngày yêu cầu bổ sung'],
    ['Ngày yêu cầu bổ sung lần 2', '05/11/2026', 'Ô này không được để trống', 'Ngày yêu cầu bổ sung'],
  ])('%s: “%s”', (column, cell, why, named = column) => {
    expect(problemsOf({ ...factCells(), [column]: cell })).toEqual([[2, named, why]]);
  });

  test('once, where a later day needs a cell that cannot be read', () => {
    const cells = { ...factCells(), 'Ngày yêu cầu bổ sung': '31/02/2026', 'Ngày bổ sung': '05/11/2026' };
    expect(problemsOf(cells)).toEqual([[2, 'Ngày yêu cầu bổ sung', 'Cần một ngày có thật']]);
  });

  test('with every other wrong cell of its row, and the good rows are kept', () => {
    const good = factCells({ code: 'H44.100-261102-0008' });
    const { rows, problems } = read(factRows([{ ...factCells(), 'Mã thủ tục': '?', 'Ngày hẹn trả': '?' }, good]));
    expect(problems.map(({ column }) => column)).toEqual(['Mã thủ tục', 'Ngày hẹn trả']);
    expect(rows.map(({ line }) => line)).toEqual([3]);
  });

  test('where a row has no such cell', () => {
    const { 'Mã thủ tục': _, 'Ngày hẹn trả': __, ...cells } = factCells({ code: 'H44.100-261102-0008' });
    expect(problemsOf(factCells(), cells)).toEqual([[3, 'Mã thủ tục', 'Ô này không được để trống']]);
  });

  test('wherever a dossier is on several lines, also in the two forms of its code', () => {
    const rows = ['H44.100-261102-0007', '000.00.100.H44-261102-0007', 'H44.100-261102-0008', 'h44.100-261102-0007'];
    expect(problemsOf(...rows.map((code) => factCells({ code })))).toEqual([
      [2, 'Mã hồ sơ', 'Mã hồ sơ này có ở cả dòng 3'],
      [3, 'Mã hồ sơ', 'Mã hồ sơ này có ở cả dòng 2'],
      [5, 'Mã hồ sơ', 'Mã hồ sơ này có ở cả dòng 2'],
    ]);
  });
});

test('a first row that is one of data is not repeated as headings', () => {
  const { personal, unused, problems } = read([
    { line: 2, cells: { 'H44.100-261103-0001': 'H44.100-261103-0002', 'Nguyễn Văn A': 'Trần Thị B', 'Họ tên': 'x' } },
  ]);

  expect([personal, unused]).toEqual([[], []]);
  expect(problems.length).toBeGreaterThan(0);
});

test('a field may have years in its name', () => {
  expect(factsOf(factCells({ field: 'Chương trình 2021-2025' }))).toMatchObject({ field: 'Chương trình 2021-2025' });
});
