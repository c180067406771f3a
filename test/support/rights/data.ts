import { positions } from '../../../lambdas/directory/domain/rights.ts';
import { roles } from '../../../lambdas/kernel/caller.ts';
import type { Row } from './matrix.ts';

/** lambdas/directory/data/rights.json: of each operation, from where each role is allowed it. */
export const rightsData = (rows: readonly Row[]): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    rows.map(({ operation, cells }) => {
      const allowed = roles.map((role) => {
        const from = positions.filter((position) => cells[role][position] === 'yes');
        return [role, from.join(', ')] as const;
      });
      return [operation.id, Object.fromEntries(allowed.filter(([, from]) => from !== ''))];
    }),
  );
