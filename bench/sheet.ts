import { planAgencies } from '../lambdas/directory/import/domain/plan-agencies.ts';
import type { SheetRow } from '../lambdas/kernel/sheet/sheet-row.ts';
import { type Measured, medianNs } from './measure.ts';

const ROWS = 4_000;
const ROOT = 'H44';
const TODAY = '2026-11-21';
/** Each row is compared with the tree above it: a chain must not cost more than a sheet that is allowed. */
const RATIO_MAX = 2;

/** What it costs to plan a sheet of agencies as large as may be: all directly below the root, and each below the one before. */
export async function planSheets(): Promise<Measured[]> {
  const flat = sheetOf(() => ROOT);
  const chain = sheetOf((at) => (at === 0 ? ROOT : codeOf(at - 1)));
  const ns = await medianNs({ flat: () => plan(flat), chain: () => plan(chain) });
  return [
    { what: `plan ${ROWS} agencies of one level`, value: ns.flat / 1_000_000, unit: 'ms' },
    { what: 'refuse as many in a chain', value: ns.chain / 1_000_000, unit: 'ms' },
    { what: 'a chain against one level', value: ns.chain / ns.flat, unit: 'times', goal: RATIO_MAX },
  ];
}

const codeOf = (at: number) => `${ROOT}.${at + 1}`;

const sheetOf = (parentOf: (at: number) => string): readonly SheetRow[] =>
  Array.from({ length: ROWS }, (_, at) => ({
    line: at + 2,
    cells: {
      ...{
        'Mã cơ quan': codeOf(at),
        'Cơ quan cấp trên': parentOf(at),
        Tên: `Xã số ${at}`,
        'Tên tiếng Anh': `No. ${at}`,
      },
      ...{ Loại: 'Xã', 'Hiệu lực từ': '01/07/2025' },
    },
  }));

function plan(rows: readonly SheetRow[]) {
  const name = { vi: 'Tỉnh', en: 'Province' };
  const periods = [{ code: ROOT, kind: 'province', name, validFrom: '2025-01-01' }] as const;
  const caller = { id: 'admin', name: 'Quản trị', agency: ROOT, roles: ['admin'] } as const;
  return planAgencies(rows, { periods, root: ROOT, today: TODAY, caller });
}
