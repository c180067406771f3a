import { expect, test } from 'vitest';
import { hasDraft, isWriting, textField } from '../../../../lambdas/office/domain/drafts.ts';

test.each([
  ['2026-11-25T02:00:00.000Z', true],
  ['2026-11-25T01:58:00.001Z', true],
  ['2026-11-25T01:58:00.000Z', false],
])('saved at %s, somebody is writing at 2:00: %s', (savedAt, expected) => {
  expect(isWriting(savedAt, '2026-11-25T02:00:00.000Z')).toBe(expected);
});

test.each([
  ['answer', true, 'text'],
  ['publish', true, 'summary'],
  ['forward', true, 'reason'],
  ['accept', false, undefined],
  ['assign', false, undefined],
] as const)('the form of %s has a draft: %s, with the text %s', (action, expected, field) => {
  expect([hasDraft(action), textField(action)]).toEqual([expected, field]);
});
