import { expect, test } from 'vitest';
import { counterLines } from '../../../../../lambdas/office/admin/domain/counter-lines.ts';
import { differences, restoredEntry } from '../../../../../lambdas/office/admin/domain/differences.ts';
import { agencyBody, personBody } from '../../../../../lambdas/office/admin/domain/entries.ts';

test('counters are read line by line, with what people put between the id and the name', () => {
  expect(counterLines('quay-1 Quầy số 1\r\n\n  quay-2: Đất đai \nquay-3 | Hộ tịch\nquay-4')).toEqual([
    { counter: 'quay-1', name: 'Quầy số 1' },
    { counter: 'quay-2', name: 'Đất đai' },
    { counter: 'quay-3', name: 'Hộ tịch' },
    { counter: 'quay-4', name: '' },
  ]);
});

test('what is empty is left out of a request', () => {
  expect(agencyBody({ 'name.vi': ' Sở Mới ', kind: ' ', validFrom: '1/3/2027' })).toEqual({
    name: { vi: 'Sở Mới' },
    validFrom: '2027-03-01',
  });
  expect(personBody({ name: 'An', phone: '0912 345 678' })).toEqual({ name: 'An', phone: '+84912345678' });
  expect(personBody({ phone: '12' })).toEqual({ phone: '12' });
});

test('the fields that differ are listed in the order of the form; missing ones are empty', () => {
  const before = { name: { vi: 'A', en: 'A' }, kind: 'ward' };
  const after = { name: { vi: 'B', en: 'A' }, validTo: '2026-12-31' };

  expect(differences(before, after, ['validTo', 'name.vi', 'name.en', 'kind'])).toEqual([
    { field: 'validTo', before: '', after: '2026-12-31' },
    { field: 'name.vi', before: 'A', after: 'B' },
    { field: 'kind', before: 'ward', after: '' },
  ]);
  expect(differences(undefined, { name: 'A' }, ['name'])).toEqual([{ field: 'name', before: '', after: 'A' }]);
});

test('undoing a change gives its fields what they had before it, and leaves every other field as it is', () => {
  const before = { name: { vi: 'A', en: 'A' }, kind: 'ward', successor: 'H44.1' };
  const after = { name: { vi: 'B', en: 'A' }, kind: 'ward', validTo: '2026-12-31' };
  const current = { ...after, name: { vi: 'C', en: 'D' }, kind: 'zone' };
  const fields = ['name.vi', 'name.en', 'kind', 'validTo', 'successor'];

  expect(restoredEntry(current, { before, after }, fields)).toEqual({
    ...{ name: { vi: 'A', en: 'D' }, kind: 'zone', successor: 'H44.1' },
  });
  expect(restoredEntry({}, { before, after }, ['name.vi'])).toEqual({ name: { vi: 'A' } });
});
