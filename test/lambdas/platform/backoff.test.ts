import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { backoffMs } from '../../../lambdas/platform/backoff.ts';

afterEach(() => void vi.restoreAllMocks());

test.each([
  [1, 50],
  [2, 100],
  [5, 800],
  [6, 1_000],
  [60, 1_000],
])('after attempt %i the longest pause is %i ms', (attempt, longest) => {
  vi.spyOn(Math, 'random').mockReturnValue(1);

  expect(backoffMs(attempt, { baseMs: 50, maxMs: 1_000 })).toBe(longest);
});

test('a pause is anything from zero to the longest', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (jitter) => {
      vi.spyOn(Math, 'random').mockReturnValue(jitter);
      expect(backoffMs(3, { baseMs: 50, maxMs: 1_000 })).toBeCloseTo(jitter * 200);
    }),
  );
});
