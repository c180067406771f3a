import type { Agency } from '../../lambdas/directory/domain/tree.ts';
import { planAgencies } from '../../lambdas/directory/import/domain/plan-agencies.ts';
import type { SheetRow } from '../../lambdas/kernel/sheet/sheet-row.ts';
import { anAgency, phuTho } from './agencies.ts';
import { aCaller } from './petitions.ts';

const today = '2026-11-21';
const root = 'H44';

/** What a sheet would do to the agencies of Phú Thọ, or to others, sent by an administrator of the root, or of another one. */
export const plan = (rows: readonly SheetRow[], periods: readonly Agency[] = phuTho, agency = root) =>
  planAgencies(rows, { periods, root, today, caller: aCaller({ agency, roles: ['admin'] }) });

/** The problems of a plan: line, column and code of each. */
export const codes = ({ problems }: ReturnType<typeof plan>) =>
  problems.map(({ line, column, code }) => [line, column, code]);

export const row = (line: number, cells: Readonly<Record<string, string>>): SheetRow => ({ line, cells });

/** An agency that Phú Thọ does not have yet. */
export const ward = anAgency({ code: 'H44.200', parent: 'H44' });
