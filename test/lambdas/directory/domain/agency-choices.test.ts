import { expect, test } from 'vitest';
import { agencyChoices, sortAgencies } from '../../../../lambdas/directory/domain/agency-choices.ts';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { anAgency, phuTho } from '../../../support/agencies.ts';

const named = (code: string, vi: string) => anAgency({ code, parent: 'H44', name: { vi, en: vi } });

test('agencies stand kind by kind, each in the order of the Vietnamese alphabet', () => {
  const wards = [named('H44.3', 'Phường Đoan Hùng'), named('H44.4', 'Phường Dữu Lâu'), named('H44.5', 'Phường Âu Cơ')];
  const office = anAgency({ code: 'H44.1', kind: 'office', name: { vi: 'An', en: 'An' } });

  expect(sortAgencies('vi', [office, ...wards]).map(({ name }) => name.vi)).toEqual([
    'Phường Âu Cơ',
    'Phường Dữu Lâu',
    'Phường Đoan Hùng',
    'An',
  ]);
});

test('an office of a ward is named with its ward, for offices have the same names everywhere', () => {
  const office = anAgency({
    code: 'H44.100.1',
    parent: 'H44.100',
    kind: 'office',
    name: { vi: 'Bộ phận Một cửa', en: 'One-stop shop' },
  });
  const tree = treeOf([...phuTho.filter(({ code }) => code !== 'H44.100.1'), office], '2026-11-21');

  expect(agencyChoices('vi', tree)).toContainEqual({
    value: 'H44.100.1',
    label: 'Bộ phận Một cửa (Phường Việt Trì)',
    group: 'Đơn vị khác',
  });
  expect(agencyChoices('en', tree)[0]).toEqual({ value: 'H44', label: 'Phú Thọ province', group: 'Province' });
  expect(agencyChoices('en', tree)).toContainEqual({
    value: 'H44.100',
    label: 'Việt Trì ward',
    group: 'Wards',
  });
});
