import { expect, test } from 'vitest';
import type { PetitionStore } from '../../../lambdas/petitions/store.ts';
import { countPetitions } from '../../../lambdas/reports/count-petitions.ts';

test('all pages of all months are read once, for any number of counted months', async () => {
  const asked: string[] = [];
  const month: PetitionStore['month'] = async (agency, name, { after }) => {
    asked.push(`${agency} ${name} ${after?.code ?? ''}`);
    const row = { status: 'accepted', version: 1, kind: 'reflection', dueOn: '2026-12-01' } as const;
    const rows = [{ ...row, code: 'x', receivedAt: `${name}-05T02:00:00.000Z` }];
    return name === '2026-10' && after === undefined ? { rows, next: { at: 'at', code: 'first' } } : { rows };
  };

  const counted = await countPetitions({ month }, 'H44', ['2026-10', '2026-09']);

  expect(asked).toHaveLength(27);
  expect(asked).toContain('H44 2026-10 first');
  expect(new Set(asked).size).toBe(asked.length);
  expect(counted.get('2026-10')?.received).toStrictEqual({ total: 27, new: 2, carriedOver: 25 });
  expect(counted.get('2026-09')?.received).toStrictEqual({ total: 25, new: 1, carriedOver: 24 });
});
