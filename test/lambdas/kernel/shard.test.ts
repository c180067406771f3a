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
  'texts that begin alike (%s) fall into all shards evenly',
  (prefix) => {
    const counts = new Map<string, number>();
    for (let at = 0; at < 3_200; at += 1) {
      const shard = shardOf(`${prefix}${at}`, 16);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }

    expect(counts.size).toBe(16);
    expect(Math.min(...counts.values())).toBeGreaterThan(100);
    expect(Math.max(...counts.values())).toBeLessThan(300);
  },
);

test('a shard never changes: what stands in a table would be lost', () => {
  expect(['', 'H44', 'H44.100', 'Việt Trì'].map((text) => shardOf(text, 16))).toMatchInlineSnapshot(`
    [
      "05",
      "07",
      "14",
      "09",
    ]
  `);
});
