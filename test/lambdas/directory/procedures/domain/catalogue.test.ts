import { describe, expect, test } from 'vitest';
import {
  byFieldAndName,
  catalogueOf,
  findProcedures,
} from '../../../../../lambdas/directory/procedures/domain/catalogue.ts';
import { MOST_ENTRIES, recordEntry } from '../../../../../lambdas/directory/procedures/domain/entries.ts';
import { misdated, type Procedure } from '../../../../../lambdas/directory/procedures/domain/procedure.ts';
import { aProcedure } from '../../../../support/procedures.ts';

const TODAY = '2026-11-21';
const seen = (procedures: readonly Procedure[]) =>
  procedures.map(({ code, agency, decision }) => `${code} ${agency} ${decision.number}`);

describe('the catalogue of an agency', () => {
  const former = aProcedure({ validFrom: '2025-01-01', decision: { number: 'cũ', on: '2024-12-01' } });
  const planned = aProcedure({ validFrom: '2027-01-01', decision: { number: 'mới', on: '2026-11-01' } });

  test('has one entry of each code: of several decisions the latest one in force', () => {
    const current = aProcedure();
    for (const entries of [
      [former, current, planned],
      [planned, current, former],
    ]) {
      expect(seen(catalogueOf([entries], TODAY))).toStrictEqual(['2.000815 H44 123/QĐ-UBND']);
      expect(seen(catalogueOf([entries], '2025-12-31'))).toStrictEqual(['2.000815 H44 cũ']);
      expect(seen(catalogueOf([entries], '2027-01-01'))).toStrictEqual(['2.000815 H44 mới']);
      expect(catalogueOf([entries], '2024-12-31')).toStrictEqual([]);
    }
  });

  test('has what an agency above entered, whatever was entered below under the same code', () => {
    const own = aProcedure({ agency: 'H44.100' });
    const other = aProcedure({ agency: 'H44.100', code: '1.001193' });
    expect(seen(catalogueOf([[own, other], [aProcedure()]], TODAY))).toStrictEqual([
      '1.001193 H44.100 123/QĐ-UBND',
      '2.000815 H44 123/QĐ-UBND',
    ]);
  });

  test('falls back to what was entered below after the last day above, which is inclusive', () => {
    const own = aProcedure({ agency: 'H44.100' });
    const above = aProcedure({ validTo: TODAY });
    expect(catalogueOf([[own], [above]], TODAY)).toStrictEqual([above]);
    expect(catalogueOf([[own], [above]], '2026-11-22')).toStrictEqual([own]);
  });

  test('has nothing of an entry that was withdrawn by the day before its first', () => {
    const withdrawn = aProcedure({ validTo: '2025-12-31' });
    for (const day of ['2025-12-31', '2026-01-01', TODAY]) expect(catalogueOf([[withdrawn]], day)).toStrictEqual([]);
  });
});

describe('a search', () => {
  const all = [aProcedure(), aProcedure({ code: '1.001193', name: { vi: 'Đăng ký khai sinh' }, field: 'Hộ tịch' })];

  test.each([
    ['', ['2.000815', '1.001193']],
    [' , ', ['2.000815', '1.001193']],
    ['dang ky', ['1.001193']],
    ['KHAI SINH hộ tịch', ['1.001193']],
    ['copies', ['2.000815']],
    ['1.001193', ['1.001193']],
    ['khai sinh bản sao', []],
    ['1.001193.', ['1.001193']],
    ['(.*)', ['2.000815', '1.001193']],
  ])('for “%s” finds %j', (text, codes) => {
    expect(findProcedures(all, text).map(({ code }) => code)).toStrictEqual(codes);
  });
});

test('a list for people is by field, then by name, as the Vietnamese alphabet has them', () => {
  const named = (field: string, vi: string) => aProcedure({ field, name: { vi } });
  const listed = byFieldAndName([
    named('Đất đai', 'Cấp sổ'),
    named('Chứng thực', 'Đóng dấu'),
    named('Chứng thực', 'Dịch'),
  ]);
  expect(listed.map(({ name }) => name.vi)).toStrictEqual(['Dịch', 'Đóng dấu', 'Cấp sổ']);
});

test.each([
  [{}, undefined],
  [{ validTo: '2026-01-01' }, undefined],
  [{ validTo: '2025-12-31' }, undefined],
  [{ validTo: '2025-12-30' }, 'procedure.endsBeforeStart'],
  [{ decision: { number: '1', on: TODAY } }, undefined],
  [{ decision: { number: '1', on: '2026-11-22' } }, 'procedure.decisionAhead'],
] as const)('the days of %j: %s', (change, wrong) => {
  expect(misdated(aProcedure(change), TODAY)).toBe(wrong);
});

test('an entry keeps its latest five changes', () => {
  const by = { at: '2026-11-21T08:15:30.000Z', by: 'admin', byName: 'Lê Văn Bình' };
  let entry = { ...recordEntry(undefined, by), value: aProcedure() };
  expect(entry).toMatchObject({ version: 1, changes: [by] });
  for (let at = 0; at < 7; at += 1) entry = { ...recordEntry(entry, by), value: aProcedure({ field: `Lần ${at}` }) };

  expect(entry.version).toBe(8);
  expect(entry.changes.map(({ before }) => before?.field)).toStrictEqual([1, 2, 3, 4, 5].map((at) => `Lần ${at}`));
  expect(MOST_ENTRIES).toBe(2_500);
});
