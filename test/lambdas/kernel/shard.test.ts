import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shardNames, shardOf } from '../../../lambdas/kernel/shard.ts';

test('a shard is one of those named', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 100 }), (text, shards) => {
      expect(shardNames(shards)).toContain(shardOf(text, shards));
    }),
  );
});

test.each(['H44.', 'PAKN-7K3D-9QX', 'một văn bản dài hơn năm mươi ký tự, như một mã '])(
  'texts with the same prefix (%s) are distributed evenly over all shards',
  (prefix) => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 3_200; index += 1) {
      const shard = shardOf(`${prefix}${index}`, 16);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }

    expect(counts.size).toBe(16);
    expect(Math.min(...counts.values())).toBeGreaterThan(100);
    expect(Math.max(...counts.values())).toBeLessThan(300);
  },
);

test('a shard never changes, because stored keys depend on it', () => {
  expect(['', 'H44', 'H44.100', 'Việt Trì'].map((text) => shardOf(text, 16))).toMatchInlineSnapshot(`
    [
      "05",
      "07",
      "14",
      "09",
    ]
  `);
});
