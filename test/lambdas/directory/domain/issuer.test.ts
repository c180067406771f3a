import { expect, test } from 'vitest';
import { issuerOf, nameAbove, officialName } from '../../../../lambdas/directory/domain/issuer.ts';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { anAgency, phuTho } from '../../../support/agencies.ts';

const tree = treeOf([...phuTho, anAgency({ code: 'H44.9', parent: 'H44', validTo: '2026-06-30' })], '2026-12-21');

test.each([
  ['H44', undefined],
  ['H44.01', 'Tỉnh Phú Thọ'],
  ['H44.100', undefined],
  ['H44.100.1', 'Phường Việt Trì'],
])('the line above %s, as issuer of a letter, is %s', (code, expected) => {
  expect(nameAbove(issuerOf(code, tree))).toBe(expected);
});

test('an agency that has ended is named as it last was, one that never was is an error', () => {
  expect(issuerOf('H44.9', tree)).toMatchObject({ agency: { code: 'H44.9' }, above: { code: 'H44' } });
  expect(() => issuerOf('H44.8', tree)).toThrow('Agency H44.8 is not in the directory');
});

test('a people’s committee is named in full', () => {
  const named = (vi: string) => officialName({ name: { vi, en: '' } });

  expect(named('UBND phường Việt Trì')).toBe('Ủy ban nhân dân phường Việt Trì');
  expect(named('Sở Y tế')).toBe('Sở Y tế');
});
