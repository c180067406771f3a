import { describe, expect, test } from 'vitest';
import { validateDemoSpan } from '../../demo/demo-span.ts';
import { demoPlan } from '../../demo/plan/demo-plan.ts';

describe('an instant at which there is nothing to tell is refused with a sentence', () => {
  test.each([
    ['2025-06-30T16:59:59Z', true, 'the agencies of the demo begin on 2025-07-01.'],
    ['2026-07-31T16:59:59Z', false, 'from 2026-08-01 on there are some. With --empty it may be earlier.'],
    ['9999-01-01T00:00:00Z', true, 'it should lie before 9990-01-01.'],
    ['9999-01-01T00:00:00Z', false, 'it should lie before 9990-01-01.'],
  ])('%s, empty: %s', (now, isEmpty, sentence) => {
    expect(() => validateDemoSpan(now, { isEmpty })).toThrow(sentence);
  });
});

test('from its first day on there are agencies, and 13 months later a story', () => {
  expect(() => validateDemoSpan('2025-06-30T17:00:00Z', { isEmpty: true })).not.toThrow();
  expect(() => validateDemoSpan('2026-07-31T17:00:00Z', { isEmpty: false })).not.toThrow();
  expect(demoPlan(1, '2026-07-31T17:00:00Z', 0.001).petitions.length).toBe(13);
});
