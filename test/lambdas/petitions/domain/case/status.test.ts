import { expect, test } from 'vitest';
import { isAnswered, isOpen, statuses } from '../../../../../lambdas/petitions/domain/case/status.ts';
import { statusLabels } from '../../../../../lambdas/petitions/domain/labels.ts';

test.each(statuses)('the status %s has a label in both languages, in NFC', (name) => {
  const { vi, en } = statusLabels[name];

  expect(vi.trim()).not.toBe('');
  expect(vi).toBe(vi.normalize('NFC'));
  expect(en).toMatch(/^[\x20-\x7e]+$/);
  expect(vi).not.toBe(en);
});

test('no two statuses have the same label', () => {
  expect(new Set(statuses.map((name) => statusLabels[name].vi)).size).toBe(statuses.length);
  expect(new Set(statuses.map((name) => statusLabels[name].en)).size).toBe(statuses.length);
});

test('a petition is open until it is answered or ended', () => {
  expect(statuses.filter(isOpen)).toStrictEqual([
    'submitted',
    'accepted',
    'processing',
    'awaitingPublication',
    'needsSupplement',
  ]);
});

test('a petition is answered once the answer can be read', () => {
  expect(statuses.filter(isAnswered)).toStrictEqual(['published', 'answered']);
});
