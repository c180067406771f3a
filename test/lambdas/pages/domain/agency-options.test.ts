import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { agencyOptions, searchedText } from '../../../../lambdas/pages/domain/agency-options.ts';
import { anAgency, manyOffices, phuTho } from '../../../support/agencies.ts';

const ended = anAgency({ code: 'H44.300', name: { vi: 'Xã Cũ', en: 'Old' }, validTo: '2026-10-31' });
const small = treeOf([...phuTho, ended], '2026-11-20');
const large = treeOf([...phuTho, ended, ...manyOffices], '2026-11-20');
const none = { agency: undefined, find: undefined };

describe('the agencies of a filter', () => {
  test('are listed where they are few', () => {
    expect(agencyOptions('vi', small, none)).toMatchObject({
      chosen: undefined,
      listed: expect.arrayContaining([expect.objectContaining({ value: 'H44.100' })]),
    });
  });

  test('are searched for where they are many, and none is found without a text', () => {
    expect(agencyOptions('vi', large, none)).toStrictEqual({
      ...{ chosen: undefined, text: '' },
      found: { choices: [], count: 0 },
    });
    expect(agencyOptions('vi', large, { ...none, find: ' viet tri ' })).toMatchObject({
      text: 'viet tri',
      found: { choices: expect.arrayContaining([expect.objectContaining({ value: 'H44.100' })]) },
    });
  });

  test.each([
    ['H44.100', 'Phường Việt Trì'],
    ['H44.300', 'Xã Cũ'],
    ['H44.999', 'H44.999'],
  ])('name the one that is chosen, %s, also if it has ended or is unknown', (agency, label) => {
    for (const tree of [small, large])
      expect(agencyOptions('vi', tree, { ...none, agency }).chosen).toMatchObject({ value: agency, label });
  });
});

test('a text to search for is as long as a name', () => {
  expect(searchedText()).toBe('');
  expect(searchedText(` ${'x'.repeat(200)}`)).toBe('x'.repeat(100));
});
