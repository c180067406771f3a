import { describe, expect, test } from 'vitest';
import { isolatedGroup } from './isolated-groups.ts';

const row = (...members: readonly number[]) => Array.from({ length: 12 }, (_, at) => (members.includes(at) ? 1 : 0));
const first = (n: number) => Array.from({ length: n }, (_, at) => at);

describe('a group is isolated by', () => {
  test('an answer about few people', () => {
    expect(isolatedGroup([row(3, 4)], 5)).toEqual([3, 4]);
  });

  test('the difference of two answers', () => {
    expect(isolatedGroup([row(...first(12)), row(...first(9))], 5)).toEqual([9, 10, 11]);
  });

  test('a combination of three', () => {
    expect(isolatedGroup([row(0, 1, 2, 3, 4, 5, 6), row(5, 6, 7, 8, 9), row(0, 1, 2, 3, 4, 7, 8, 9)], 5)).toEqual([
      5, 6,
    ]);
  });
});

describe('no group is isolated by', () => {
  test('answers that differ by five people or more', () => {
    expect(isolatedGroup([row(...first(12)), row(...first(6))], 5)).toBeUndefined();
  });

  test('overlapping answers whose difference contains more than the overlap', () => {
    expect(isolatedGroup([row(...first(8)), row(6, 7, 8, 9, 10, 11)], 5)).toBeUndefined();
  });

  test('nothing', () => {
    expect(isolatedGroup([], 5)).toBeUndefined();
    expect(isolatedGroup([row()], 5)).toBeUndefined();
  });
});
