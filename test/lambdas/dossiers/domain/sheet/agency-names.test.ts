import { expect, test } from 'vitest';
import { agencyFinder } from '../../../../../lambdas/dossiers/domain/sheet/agency-names.ts';

const find = agencyFinder([
  { code: 'H44.100', name: { vi: 'UBND phường Việt Trì', en: 'Viet Tri Ward' } },
  { code: 'H44.101', name: { vi: 'Bộ phận một cửa', en: 'One-stop shop' } },
  { code: 'H44.102', name: { vi: 'Bộ phận một cửa', en: 'Other' } },
  { code: 'H44.103', name: { vi: 'Same', en: 'Same' } },
]);

test.each([
  ['UBND phường Việt Trì', 'H44.100'],
  ['ubnd phuong viet tri', 'H44.100'],
  ['Viet Tri ward', 'H44.100'],
  ['h44.100', 'H44.100'],
  ['Same', 'H44.103'],
  ['Bộ phận một cửa', undefined],
  ['One-stop shop', 'H44.101'],
  ['Sở Y tế', undefined],
])('“%s” means %s', (name, code) => {
  expect(find(name)).toBe(code);
});
