import { describe, expect, test } from 'vitest';
import { changesText } from '../../../../../lambdas/directory/import/domain/plan.ts';
import { anAgency, phuTho } from '../../../../support/agencies.ts';
import { codes, plan, row, ward } from '../../../../support/agency-plans.ts';
import { agencyCells, agencyRows } from '../../../../support/sheets.ts';

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

  test('merges agencies: the old one ends with its offices moved, and the new one takes over', () => {
    const rows = agencyRows([
      anAgency({ code: 'H44.200', parent: 'H44', validFrom: '2027-01-01' }),
      anAgency({ code: 'H44.100', parent: 'H44', validTo: '2026-12-31', successor: 'H44.200', kind: 'ward' }),
      anAgency({ code: 'H44.100.1', parent: 'H44.200', validFrom: '2027-01-01', kind: 'office' }),
    ]);
    expect(plan(rows)).toMatchObject({ changes: [{}, {}, {}], problems: [] });
    expect(codes(plan(rows.slice(0, 2)))).toStrictEqual([[3, 'Đến', 'agency.standsAbove']]);
  });
});

test('plans that do the same have the same text', () => {
  const renamed = agencyRows(phuTho, { Tên: 'Tên mới' });
  expect(changesText(plan(renamed.toReversed()).changes)).toBe(changesText(plan(renamed).changes));
  expect(changesText(plan(renamed, []).changes)).not.toBe(changesText(plan(renamed).changes));
});
