import { describe, expect, test } from 'vitest';
import { tokenBuckets } from '../../../lambdas/platform/token-bucket.ts';

const NOW = Date.parse('2026-11-28T03:00:00.000Z');

describe('a token bucket', () => {
  test('admits its burst at once, and then as many a second as it says', () => {
    const buckets = tokenBuckets({ burst: 5, perSecond: 2 });
    const atOnce = Array.from({ length: 8 }, () => buckets.take('a', NOW));
    const later = Array.from({ length: 100 }, (_, index) => buckets.take('a', NOW + index * 100));

    expect(atOnce.filter(Boolean)).toHaveLength(5);
    // 9.9 seconds at two a second.
    expect(later.filter(Boolean)).toHaveLength(19);
  });

  test('says how long to wait, and takes no token for saying it', () => {
    const buckets = tokenBuckets({ burst: 1, perSecond: 0.1 });

    expect(buckets.waitSeconds('a', NOW)).toBe(0);
    expect(buckets.take('a', NOW)).toBe(true);
    expect(buckets.waitSeconds('a', NOW)).toBe(10);
    expect(buckets.waitSeconds('a', NOW + 9_500)).toBe(1);
    expect(buckets.waitSeconds('b', NOW)).toBe(0);
  });

  test('does not fill above its burst', () => {
    const buckets = tokenBuckets({ burst: 3, perSecond: 1 });
    buckets.take('a', NOW);
    const later = Array.from({ length: 6 }, () => buckets.take('a', NOW + 3_600_000));

    expect(later.filter(Boolean)).toHaveLength(3);
  });

  test('forgets the key that was used longest ago when there are too many', () => {
    const buckets = tokenBuckets({ burst: 1, perSecond: 0.001 }, 2);
    for (const key of ['a', 'b', 'a', 'c']) buckets.take(key, NOW);

    expect(buckets.take('b', NOW)).toBe(false);
    expect(buckets.take('a', NOW)).toBe(true);
  });
});
