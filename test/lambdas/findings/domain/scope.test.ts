import { expect, test } from 'vitest';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { refusePersonalData } from '../../../../lambdas/findings/domain/personal-data.ts';
import { scopeOf } from '../../../../lambdas/findings/domain/scope.ts';
import { anAgency, phuTho } from '../../../support/agencies.ts';

const ended = anAgency({ code: 'H44.800', parent: 'H44', validTo: '2026-01-31', successor: 'H44.100' });
const dissolved = anAgency({ code: 'H44.900', parent: 'H44', validTo: '2026-01-31' });
const tree = treeOf([...phuTho, ended, dissolved], '2026-11-30');

test.each([
  ['H44.100', false, ['H44.100', 'H44.800']],
  ['H44.100', true, ['H44.100', 'H44.100.1', 'H44.800']],
  ['H44.104', true, ['H44.104']],
  ['H44', false, ['H44']],
  ['H44', true, [...phuTho.map(({ code }) => code), 'H44.800', 'H44.900']],
])('the scope of %s, with those below: %s', (agency, below, codes) => {
  expect([...scopeOf(agency, below, tree)].sort()).toEqual([...codes].sort());
});

test('what seems to be personal data is refused with where it is, until its author confirms that it is none', () => {
  const texts = { text: 'Gọi 0912 345 678 để biết.', document: undefined, link: 'https://phutho.example/van-ban' };

  expect(refusePersonalData(texts, false)?.detail).toEqual({ found: [{ in: 'text', kind: 'phone', from: 4, to: 16 }] });
  expect(refusePersonalData(texts, true)).toBeUndefined();
  expect(refusePersonalData({ text: 'Đã phân công.' }, false)).toBeUndefined();
});
