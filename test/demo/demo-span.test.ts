import { describe, expect, test } from 'vitest';
import { validateDemoSpan } from '../../demo/demo-span.ts';
import { demoPlan } from '../../demo/plan/demo-plan.ts';

describe('a time without demo data is rejected with a sentence', () => {
  test.each([
    ['2025-06-30T16:59:59Z', true, 'the agencies of the demo start on 2025-07-01.'],
    ['2026-07-31T16:59:59Z', false, 'so the first possible day is 2026-08-01. With --empty it may be earlier.'],
    ['9999-01-01T00:00:00Z', true, 'it must be before 9990-01-01.'],
    ['9999-01-01T00:00:00Z', false, 'it must be before 9990-01-01.'],
  ])('%s, empty: %s', (now, isEmpty, sentence) => {
    expect(() => validateDemoSpan(now, { isEmpty })).toThrow(sentence);
  });
});

test('there are agencies from the first day, and demo data 13 months later', () => {
  expect(() => validateDemoSpan('2025-06-30T17:00:00Z', { isEmpty: true })).not.toThrow();
  expect(() => validateDemoSpan('2026-07-31T17:00:00Z', { isEmpty: false })).not.toThrow();
  expect(demoPlan(1, '2026-07-31T17:00:00Z', 0.001).petitions.length).toBe(13);
});
