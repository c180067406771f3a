import type { Agency } from '../../lambdas/directory/domain/tree.ts';

type NewAgency = Pick<Agency, 'code' | 'parent' | 'kind' | 'name' | 'validFrom'>;

/** Since 1 July 2025 (resolutions of the National Assembly's Standing Committee of 16 June 2025). */
const COMMUNES = 3_321;
const OFFICES = 150;
const VALID_FROM = '2025-07-01';

/** As many agencies as communes of the whole country and offices of one province, below one root: made up, for measuring. */
export function nation(root: string): readonly NewAgency[] {
  const below = (count: number, prefix: string, kind: NewAgency['kind'], vi: string, en: string) =>
    Array.from({ length: count }, (_, at): NewAgency => {
      const number = `${at + 1}`;
      const name = { vi: `${vi} ${number}`, en: `${en} ${number}` };
      return { code: `${root}.${prefix}${number.padStart(4, '0')}`, parent: root, kind, name, validFrom: VALID_FROM };
    });
  return [
    ...below(OFFICES, 'C', 'department', 'Cơ quan chuyên môn số', 'Specialised agency no.'),
    ...below(COMMUNES, 'X', 'commune', 'Ủy ban nhân dân xã giả định số', 'Made-up commune no.'),
  ];
}
