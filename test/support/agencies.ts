import type { Agency } from '../../lambdas/directory/domain/tree.ts';

/** Phú Thọ in small: a province, two departments, a ward with an office below it, a commune. */
export const phuTho: readonly Agency[] = [
  anAgency({ code: 'H44', kind: 'province', name: { vi: 'Tỉnh Phú Thọ', en: 'Phú Thọ province' } }),
  anAgency({ code: 'H44.01', parent: 'H44', kind: 'department' }),
  anAgency({ code: 'H44.07', parent: 'H44', kind: 'department' }),
  anAgency({ code: 'H44.100', parent: 'H44', kind: 'ward', name: { vi: 'Phường Việt Trì', en: 'Việt Trì ward' } }),
  anAgency({ code: 'H44.100.1', parent: 'H44.100', kind: 'office' }),
  anAgency({ code: 'H44.104', parent: 'H44', kind: 'commune' }),
];

/** More than a list to choose from has. */
export const manyOffices: readonly Agency[] = Array.from({ length: 3_000 }, (_, index) =>
  anAgency({
    ...{ code: `H44.200.${index}`, parent: 'H44.100', kind: 'office' },
    name: { vi: `Tổ ${index}`, en: `Team ${index}` },
  }),
);

export function anAgency(given: Partial<Agency> & Pick<Agency, 'code'>): Agency {
  return {
    kind: 'ward',
    name: { vi: `Đơn vị ${given.code}`, en: `Agency ${given.code}` },
    validFrom: '2025-07-01',
    ...given,
  };
}
