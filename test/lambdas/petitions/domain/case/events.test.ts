import { expect, test } from 'vitest';
import { eventNames, events } from '../../../../../lambdas/petitions/domain/case/events.ts';

test.each(eventNames)('the event %s has a label in both languages, in NFC', (name) => {
  const { vi, en } = events[name].label;

  expect(vi.trim()).not.toBe('');
  expect(vi).toBe(vi.normalize('NFC'));
  expect(en).toMatch(/^[\x20-\x7e]+$/);
  expect(vi).not.toBe(en);
});

test('no two events have the same label', () => {
  expect(new Set(eventNames.map((name) => events[name].label.vi)).size).toBe(eventNames.length);
  expect(new Set(eventNames.map((name) => events[name].label.en)).size).toBe(eventNames.length);
});

test('only the internal work of staff is hidden from the citizen', () => {
  expect(eventNames.filter((name) => !events[name].isPublic)).toStrictEqual([
    'locked',
    'unlocked',
    'noted',
    'contactOpened',
  ]);
});
